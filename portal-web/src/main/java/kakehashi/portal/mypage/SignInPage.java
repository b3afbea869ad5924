package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.SignIns;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Gate;
import kakehashi.portal.form.MailQuestion;
import kakehashi.portal.form.Problem;

/** Mirrors {@code signin.xhtml}: asks for the mail address; the answer is the same whether or not it is known. */
@Named
@RequestScoped
public class SignInPage {

    private String email;
    private String website;
    private String problem;
    private String better;

    @Inject
    Visit visit;

    @Inject
    SignIns signIns;

    @Inject
    AskingBrowser browser;

    @Inject
    PageTexts texts;

    @Inject
    Gate gate;

    /**
     * Mails the link and shows what to do next, however soon the button is pressed: browsers fill in the address, and
     * what one network address may ask for in an hour is counted.
     */
    public void submit() throws IOException {
        if (website != null && !website.isEmpty()) {
            throw new Refused("looksAutomatic");
        }
        email = MailQuestion.chosen(email == null ? "" : email);
        better = MailQuestion.open(email).orElse(null);
        if (better != null) {
            return;
        }
        try {
            if (!gate.lets("signInTooMany")) {
                throw new Refused("signInTooMany");
            }
            String page = visit.getWanted().orElse("");
            signIns.ask(email, browser.keep(Faces.response()), visit.getLanguage(), page);
            Faces.goTo(visit.to("my/sent"));
        } catch (Refused refused) {
            if (!refused.code().startsWith("answer.")) {
                throw refused;
            }
            problem = texts.say(refused);
        }
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return Stream.of(Optional.ofNullable(problem), Optional.ofNullable(getQuestion()))
                .flatMap(Optional::stream)
                .map(text -> texts.of("page.labelled", "label", texts.get("field.email"), "text", text))
                .map(text -> new Problem("email", text))
                .toList();
    }

    /** What is wrong with the address; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return problem != null;
    }

    /** Whether the person is asked if another address is meant. */
    public boolean isAsked() {
        return better != null;
    }

    /** What the person is asked; null when nothing is. */
    public String getQuestion() {
        return better == null ? null : MailQuestion.ask(better, texts);
    }

    /** The address that is likelier meant; null when nothing looks mistyped. */
    public String getBetter() {
        return better;
    }

    /** The address typed. */
    public String getEmail() {
        return email;
    }

    /** Takes the address. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** A field no person sees; machines fill it in. */
    public String getWebsite() {
        return website;
    }

    /** Takes what a machine filled in. */
    public void setWebsite(String website) {
        this.website = website;
    }
}
