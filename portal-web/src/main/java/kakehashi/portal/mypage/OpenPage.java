package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.SignIns;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;

/** Mirrors {@code open.xhtml}: a button, because mail scanners open links; in another browser the code as well. */
@Named
@RequestScoped
public class OpenPage {

    private boolean codeNeeded;
    private String code;
    private String codeProblem;
    private String problem;

    @Inject
    Visit visit;

    @Inject
    SignIns signIns;

    @Inject
    AskingBrowser browser;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    PageTexts texts;

    /** Looks at the link; changes nothing. Before posts too, or the button would not be there to press. */
    @PostConstruct
    void look() {
        try {
            codeNeeded =
                    !signIns.isAskedBy(visit.getArgument(), browser.secret().orElse(null));
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Signs in and leads to the page that was asked for, or to the person's first. */
    public void submit() throws IOException {
        try {
            String token = signIns.open(new SignIns.Opening(
                    visit.getArgument(), browser.secret().orElse(null), digits(), Faces.header("User-Agent")));
            signedIn.begin(token, Faces.response());
            Faces.goTo(visit.to(visit.getWanted().orElse("my")));
        } catch (Refused refused) {
            if (refused.code().equals("signInWrongCode")) {
                codeProblem = texts.say(refused);
            } else {
                problem = texts.say(refused);
            }
        }
    }

    private String digits() {
        return code == null
                ? null
                : Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    }

    /** Where a new link is asked for. */
    public String getAgain() {
        return visit.to(
                "my/sign-in" + visit.getWanted().map(page -> "?to=" + page).orElse(""));
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return codeProblem == null ? List.of() : List.of(new Problem("code", codeProblem));
    }

    /** Whether the code is to be mended. */
    public boolean isWrong() {
        return codeProblem != null;
    }

    /** What is wrong with the code; null when nothing is. */
    public String getCodeProblem() {
        return codeProblem;
    }

    /** Whether the link does not work. */
    public boolean isBroken() {
        return problem != null;
    }

    /** Why the link does not work; null when it does. */
    public String getProblem() {
        return problem;
    }

    /** Whether another browser asked for the link. */
    public boolean isCodeNeeded() {
        return codeNeeded;
    }

    /** The code typed. */
    public String getCode() {
        return code;
    }

    /** Takes the code. */
    public void setCode(String code) {
        this.code = code;
    }
}
