package kakehashi.backoffice.mails;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.mailing.GroupMail;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.GroupMailSheet;
import kakehashi.domain.mailing.LeftOut;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.i18n.Language;

/** The mail to a group that the address, or a hidden field, names. */
@Named
@RequestScoped
public class AskedGroup {

    private GroupMailSheet sheet;
    private EventRow event;
    private List<WordsField> fields = List.of();
    private boolean holding;

    @Inject
    GroupMailDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    /** Reads it before the form is read; after a refusal it is read again. */
    @PostConstruct
    void read() {
        sheet = Ids.find(Posted.asked("id")).flatMap(desk::sheet).orElse(null);
        if (sheet != null) {
            event = events.row(sheet.mail().eventId()).orElseThrow();
            fields = fields(sheet.findings());
        }
    }

    /** Shows what must not leave in words that were typed and so not kept. */
    void hold(Map<String, List<Finding>> findings) {
        holding = !findings.isEmpty();
        fields = fields(findings);
    }

    /** Whether something was typed that was not kept. */
    boolean isHolding() {
        return holding;
    }

    /** What was typed, by language tag. */
    Map<String, String> typed() {
        return fields.stream().collect(Collectors.toMap(WordsField::getTag, WordsField::shown));
    }

    private List<WordsField> fields(Map<String, List<Finding>> findings) {
        return desk.languages(sheet).stream()
                .map(language -> field(language, findings.getOrDefault(language.tag(), List.of())))
                .toList();
    }

    private WordsField field(Language language, List<Finding> findings) {
        return WordsField.of(
                language,
                TextLines.name(language, office.getLanguage()),
                sheet.words().getOrDefault(language.tag(), ""),
                sheet.previews().stream()
                        .filter(each -> each.language().equals(language))
                        .mapToInt(GroupMailSheet.Preview::people)
                        .sum(),
                findings);
    }

    /** Whether there is one. */
    public boolean isKnown() {
        return sheet != null;
    }

    /** Why the button that was pressed is there no more, as the code of a refusal; empty while it is. */
    Optional<String> passed() {
        GroupMail.State state = getMail().state();
        boolean moved = isPressed("save", "discard", "confirm") && state != GroupMail.State.DRAFT
                || isPressed("release", "giveBack") && state != GroupMail.State.RELEASE
                || isPressed("recall") && state != GroupMail.State.LEAVING;
        boolean gone = isPressed("recall") && sheet.count(OutgoingMail.State.QUEUED) == 0;
        return moved
                ? Optional.of("groupMailMoved")
                : Optional.of("groupMailGone").filter(code -> gone);
    }

    private static boolean isPressed(String... buttons) {
        return Arrays.stream(buttons).anyMatch(Posted::has);
    }

    UUID id() {
        return getMail().id();
    }

    /** The mail. */
    public GroupMail getMail() {
        return sheet.mail();
    }

    /** What would leave, or how it stands. */
    public GroupMailSheet getSheet() {
        return sheet;
    }

    /** How many would get it now. */
    public int getPeople() {
        return sheet.people();
    }

    /** How many of its people get none. */
    public int getLeftOut() {
        return sheet.leftOut().size();
    }

    /** The words of staff, one field for each language that is read, and for Japanese and English. */
    public List<WordsField> getFields() {
        return fields;
    }

    /** How many mails are in each state there is one in. */
    public List<OutgoingMail.State> getStates() {
        return sheet.states().keySet().stream().toList();
    }

    /** Whether something in the words must not leave. */
    public boolean isHeldBack() {
        return fields.stream().anyMatch(WordsField::isWrong);
    }

    /** Whether nobody would get it. */
    public boolean isForNobody() {
        return sheet.people() == 0;
    }

    /** The address of the sign-up of somebody who gets none, where the phone number stands. */
    public Address signUp(LeftOut leftOut) {
        return office.at(Screen.REGISTRATION).with("event", getMail().eventId()).with("id", leftOut.id());
    }

    /** The key of what is said about its words: whether they can or must be written. */
    public String getHint() {
        return getMail().kind().needsWords() ? "mails.group.wordsNeeded" : "mails.group.wordsHint";
    }

    /** Whether it says nothing yet, for want of words. */
    public boolean isWordless() {
        return getMail().kind().needsWords() && sheet.words().isEmpty();
    }

    /** The address of the mail, for its forms. */
    public Address getAddress() {
        return office.at(Screen.GROUP_MAIL).with("id", sheet.mail().id());
    }

    /** The address of the event's mails. */
    public Address getBack() {
        return office.at(Screen.GROUP_MAILS).with("event", event.id());
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** Day and times of the event. */
    public String getWhen() {
        return office.span(event.schedule());
    }
}
