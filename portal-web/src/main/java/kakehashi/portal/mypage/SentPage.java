package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.domain.signin.Secret;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code sent.xhtml}: look into your mail, and the code for other devices. */
@Named
@RequestScoped
public class SentPage {

    private String code;

    @Inject
    Visit visit;

    @Inject
    AskingBrowser browser;

    @PostConstruct
    void find() {
        code = browser.secret().map(Secret::code).orElse(null);
    }

    /** Leads to the question when this browser asked for no link of late. */
    public void load() throws IOException {
        if (code == null) {
            Faces.goTo(visit.to("my/sign-in"));
        }
    }

    /** The code: six digits. */
    public String getCode() {
        return code;
    }
}
