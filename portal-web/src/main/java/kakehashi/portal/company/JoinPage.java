package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.company.Invitations;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;

/** Mirrors {@code join.xhtml}: an invited colleague joins a company, with the own address. Source: T4. */
@Named
@RequestScoped
public class JoinPage {

    private static final String DONE = "done";

    private String company;
    private String problem;
    private boolean used;
    private boolean agreed;
    private String agreedProblem;
    private List<FormField> fields = List.of();

    @Inject
    Visit visit;

    @Inject
    Invitations invitations;

    @Inject
    PageTexts texts;

    /** Looks at the link; changes nothing. Before posts too, or the button would not be there to press. */
    @PostConstruct
    void look() {
        fields = List.of(CompanyQuestions.address("INVITED_EMAIL", "email"));
        try {
            company = isDone() ? "" : invitations.companyOf(visit.getArgument());
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        problem = texts.say(refused);
        used = refused.code().equals("invitationUsed");
    }

    /** Joins when the address is the invited one and its use is agreed to. */
    public void submit() throws IOException {
        agreedProblem = agreed ? null : texts.get("company.join.agreeMissing");
        if (agreedProblem != null) {
            return;
        }
        String address = fields.get(0).getValue();
        try {
            invitations.accept(visit.getArgument(), address == null ? "" : address, visit.getLanguage());
            Faces.goTo(visit.to("companies/join/" + DONE));
        } catch (Refused refused) {
            if (refused.code().startsWith("answer.")) {
                fields.get(0).setProblem(texts.say(refused));
            } else {
                refuse(refused);
            }
        }
    }

    /** Whether somebody joined just now. */
    public boolean isDone() {
        return visit.getArgument().equals(DONE);
    }

    /** Whether the link does not work. */
    public boolean isBroken() {
        return problem != null;
    }

    /** Whether there is something to agree to. */
    public boolean isOpen() {
        return !isDone() && !isBroken();
    }

    /** Whether the invitation was accepted before; who did so finds the company on the own page. */
    public boolean isUsed() {
        return used;
    }

    /** Why the link does not work; null when it does. */
    public String getProblem() {
        return problem;
    }

    /** What one is invited to, in words. */
    public String getInvitation() {
        return texts.of("company.join.text", "company", company);
    }

    /** The one question. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>(new FilledForm(fields, texts).problems());
        if (agreedProblem != null) {
            problems.add(new Problem("agreed", agreedProblem));
        }
        return problems;
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return agreedProblem != null || fields.get(0).isWrong();
    }

    /** What is wrong with the consent; null when nothing is. */
    public String getAgreedProblem() {
        return agreedProblem;
    }

    /** Whether the person agrees. */
    public boolean isAgreed() {
        return agreed;
    }

    /** Takes whether the person agrees. */
    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
