package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.company.Invitations;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;
import kakehashi.portal.mypage.Faces;

/** Mirrors {@code colleagues.xhtml}: how many people act for the company, and inviting another. */
@Named
@RequestScoped
public class ColleaguesPage {

    private int members;
    private List<FormField> fields = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    Invitations invitations;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        members = visitor.company().map(OwnCompany::members).orElse(0);
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
        String address = fields.get(0).getValue();
        try {
            invitations.invite(visitor.contact().orElseThrow(), address == null ? "" : address, visit.getLanguage());
            Faces.goTo(visit.to("my/company/colleagues?sent=1"));
        } catch (Refused refused) {
            if (!refused.code().startsWith("answer.")) {
                throw refused;
            }
            fields.get(0).setProblem(texts.say(refused));
        }
    }

    /** How many people belong to the company, in words. */
    public String getCount() {
        return texts.of("company.colleagues.count", "members", members);
    }

    /** Whether an invitation was sent just now. */
    public boolean isSent() {
        return Faces.parameter("sent") != null && !isWrong();
    }

    /** The one question. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended. */
    public List<Problem> getProblems() {
        return new FilledForm(fields, texts).problems();
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return fields.get(0).isWrong();
    }
}
