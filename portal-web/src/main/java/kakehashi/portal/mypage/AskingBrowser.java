package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kakehashi.domain.signin.Secret;
import kakehashi.domain.signin.SignInLink;

/** What a browser keeps when it asks for a link, so that it is known again when the link is opened. */
@RequestScoped
public class AskingBrowser {

    private static final String COOKIE = "asked";

    @Inject
    HttpServletRequest request;

    /** Its secret; empty when it asked for no link of late. */
    Optional<String> secret() {
        return Cookies.read(request, COOKIE).filter(Secret::isWellFormed);
    }

    /** Its secret, made when it has none; kept as long as a link lives. All its links have the same code. */
    String keep(HttpServletResponse response) {
        String secret = secret().orElseGet(Secret::draw);
        Cookies.keep(request, response, COOKIE, secret, SignInLink.LIFE);
        return secret;
    }
}
