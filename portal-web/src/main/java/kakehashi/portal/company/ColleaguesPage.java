package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Colleagues;
import kakehashi.domain.company.Invitations;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.MailQuestion;
import kakehashi.portal.form.Problem;

/** Mirrors {@code colleagues.xhtml}: who acts for the company, who is invited, and inviting another. Source: T4. */
@Named
@RequestScoped
public class ColleaguesPage {

    private static final Map<String, String> TOLD = Map.of(
            "sent", "company.colleagues.sent",
            "removed", "company.colleagues.removed",
            "recalled", "company.colleagues.recalled");

    private List<ColleagueCards.Person> people = List.of();
    private List<ColleagueCards.Waiting> waiting = List.of();
    private List<FormField> fields = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    Invitations invitations;

    @Inject
    Colleagues colleagues;

    @Inject
    ColleagueCards cards;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        visitor.member().ifPresent(contact -> {
            people = cards.people(contact);
            waiting = cards.waiting(contact);
        });
        fields = List.of(CompanyQuestions.address("COLLEAGUE_EMAIL", "off"));
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Mails the invitation; says the same whether or not the address is known. */
    public void submit() throws IOException {
        if (!MailQuestion.isSettled(fields, texts)) {
            return;
        }
        String address = fields.get(0).getValue();
        try {
            invitations.invite(visitor.contact().orElseThrow(), address == null ? "" : address, visit.getLanguage());
            Faces.goTo(visit.to("my/company/colleagues?told=sent"));
        } catch (Refused refused) {
            if (!refused.code().startsWith("answer.")) {
                throw refused;
            }
            fields.get(0).setProblem(texts.say(refused));
        }
    }

    /** Somebody belongs to the company no more; perhaps oneself. */
    public void remove(UUID person) throws IOException {
        UUID self = visitor.member().orElseThrow();
        colleagues.remove(self, person);
        Faces.goTo(visit.to(person.equals(self) ? "my/company" : "my/company/colleagues?told=removed"));
    }

    /** Takes an invitation back. */
    public void recall(UUID invitation) throws IOException {
        colleagues.recall(visitor.member().orElseThrow(), invitation);
        Faces.goTo(visit.to("my/company/colleagues?told=recalled"));
    }

    /** The people of the company, longest first. */
    public List<ColleagueCards.Person> getPeople() {
        return people;
    }

    /** Whether somebody can go: the last one cannot. */
    public boolean isSeveral() {
        return people.size() > 1;
    }

    /** Whether an invitation can still be accepted. */
    public boolean isInviting() {
        return !waiting.isEmpty();
    }

    /** The invitations that can still be accepted, oldest first. */
    public List<ColleagueCards.Waiting> getWaiting() {
        return waiting;
    }

    /** Whether something was done just now. */
    public boolean isDone() {
        return !isWrong() && getTold() != null;
    }

    /** The key of what was done just now; null when nothing was. */
    public String getTold() {
        String told = Faces.parameter("told");
        return told == null ? null : TOLD.get(told);
    }

    /** The one question. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended. */
    public List<Problem> getProblems() {
        return new FilledForm(fields, texts).problems();
    }

    /** Whether there is nothing to mend, only something to look at once more. */
    public boolean isAskedOnly() {
        return new FilledForm(fields, texts).isAskedOnly();
    }

    /** Whether anything is to be mended or looked at once more. */
    public boolean isWrong() {
        return !getProblems().isEmpty();
    }
}
