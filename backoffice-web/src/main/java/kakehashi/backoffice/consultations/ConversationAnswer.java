package kakehashi.backoffice.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.TypedBefore;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.signin.KeptForm;
import kakehashi.backoffice.texts.FoundWords;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.consultation.MessageDraft;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code _answer.xhtml}: an answer in a conversation is typed and sent. Source: R-WS4, T5. */
@Named
@RequestScoped
public class ConversationAnswer {

    private static final String TOKEN = "token";
    private static final String APPROVAL = "approval";
    private static final String NAMING = "naming";

    private String text;
    private String approval;
    private String language;
    private String token = UUID.randomUUID().toString();
    private boolean approving;
    private boolean restored;
    private boolean naming;
    private boolean own;
    private String problem;
    private String approvalProblem;

    @Inject
    ConversationPage page;

    @Inject
    ConversationDesk desk;

    @Inject
    AnswerFile attached;

    @Inject
    PageTexts texts;

    @Inject
    TypedBefore before;

    /** Asks again what was asked for: an approval, whom it addresses; finds what was typed before the session ended. */
    @PostConstruct
    void read() {
        Map<String, String> typed = before.with(Screen.CONVERSATION, Posted.all());
        approving = typed.containsKey(APPROVAL);
        naming = typed.containsKey(NAMING);
        restored = before.isRestored() && !typed.getOrDefault("text", "").isBlank();
        if (before.isRestored() && typed.containsKey(KeptForm.FILE)) {
            attached.again();
        }
        if (restored) {
            text = typed.get("text");
            own = typed.containsKey("own");
            approval = typed.get(APPROVAL);
            language = typed.getOrDefault("language", language);
            token = typed.getOrDefault(TOKEN, token);
        }
    }

    /** Whether it was typed before the session ended. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether there is something that was typed and not sent, and no form any more to send it with. */
    public boolean isLost() {
        return !page.isAnswering() && !getUnsent().isBlank();
    }

    /** What was typed and not sent, also when the form was gone as it was posted; empty for nothing. */
    public String getUnsent() {
        if (restored) {
            return text;
        }
        return Posted.pressed("send") ? Objects.requireNonNullElse(Posted.asked("text"), "") : "";
    }

    /** What the form must know when it is posted, besides the answer: also its name, so that posting it twice writes once. */
    public Address getHidden() {
        return page.getAddress().with(TOKEN, token).with(KeptForm.WRITER, before.writer());
    }

    /** Sends the answer and shows the page anew, or tells what is to be mended, with everything that was typed. */
    public void send() throws IOException {
        token = Posted.asked(TOKEN);
        MessageDraft draft = null;
        try {
            Language written = WrittenIn.of(text, language);
            UUID form = Ids.parse(token, "conversationUnknown");
            draft = new MessageDraft(form, written, text, attached.take(), approval, own);
            desk.answer(page.id(), draft);
            page.show("sent");
        } catch (Refused refused) {
            if (!attached.tell(refused)) {
                refuse(refused, draft);
            }
            page.load();
        }
    }

    private void refuse(Refused refused, MessageDraft draft) {
        switch (refused.code()) {
            case "answerWords" -> {
                List<Finding> findings = desk.warn(page.id(), draft.words());
                approving |= findings.stream().anyMatch(each -> each.kind().isForbidden());
                naming |= findings.stream().anyMatch(each -> each.kind() == Finding.Kind.NAME);
                problem = texts.of("consultations.conversation.forbidden", "words", FoundWords.list(findings, texts));
            }
            case "approvalNotInForce" -> {
                approving = true;
                approvalProblem = texts.say(refused);
            }
            default -> problem = texts.say(refused);
        }
    }

    /** Something that is wrong: the field, the key of its label, and what. */
    public record Wrong(String field, String label, String problem) {}

    /** What is wrong, for the head of the page; empty when nothing is. */
    public List<Wrong> getWrongs() {
        return Stream.of(
                        new Wrong("text", "consultations.conversation.text", problem),
                        new Wrong("file", "consultations.conversation.file", restored ? null : attached.getProblem()),
                        new Wrong("approval", "cases.record.approval", approvalProblem))
                .filter(each -> each.problem() != null)
                .toList();
    }

    /** Whether it was not sent because something is wrong. */
    public boolean isRefused() {
        return !getWrongs().isEmpty();
    }

    /** Whether somebody is addressed who may be the person, by another spelling of the name. */
    public boolean isNaming() {
        return naming;
    }

    /** Whether the writer says that it is the person. */
    public boolean isOwn() {
        return own;
    }

    /** Takes whether the writer says that it is the person. */
    public void setOwn(boolean own) {
        this.own = own;
    }

    /** Whether the number of an approval is asked for, because something must not leave without one. */
    public boolean isApproving() {
        return approving;
    }

    /** What is wrong with the answer; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** What is wrong with the number of the approval; null when nothing is. */
    public String getApprovalProblem() {
        return approvalProblem;
    }

    /** The languages an answer can be in. */
    public List<Language> getLanguages() {
        return Languages.all();
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** Takes what is typed. */
    public void setText(String text) {
        this.text = text;
    }

    /** The number of the ward's approval. */
    public String getApproval() {
        return approval;
    }

    /** Takes the number of the ward's approval. */
    public void setApproval(String approval) {
        this.approval = approval;
    }

    /** The tag of the language it is in: the person's own, until another one is chosen. */
    public String getLanguage() {
        if (language != null) {
            return language;
        }
        return page.getOne() == null
                ? Languages.standard().tag()
                : page.getOne().language();
    }

    /** Takes the tag of the language it is in. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
