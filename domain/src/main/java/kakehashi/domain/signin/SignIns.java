package kakehashi.domain.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/** Asking for a link and opening it. */
@ApplicationScoped
public class SignIns {

    private static final Duration LINKS_KEPT = Duration.ofDays(1);
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    @Inject
    SignInLinks links;

    @Inject
    VisitorSessions sessions;

    @Inject
    Clock clock;

    /**
     * Somebody opens a mailed link.
     *
     * @param link what stands in the link
     * @param browserSecret what the browser was given when it asked for a link; null when it never asked
     * @param code the code typed from the asking browser's page; null when none was typed
     * @param userAgent how the browser calls itself; may be null
     */
    public record Opening(String link, String browserSecret, String code, String userAgent) {

        /** Never shows secrets. */
        @Override
        public String toString() {
            return "opening of a link";
        }
    }

    /**
     * Mails a link to an address that is known; for one that is not, or was mailed often in the last hour, does nothing
     * and looks the same.
     *
     * @param browserSecret a {@link Secret} that the asking browser keeps
     * @param language the language of the mail
     * @param page where opening the link leads, as it stands behind the language; empty for the person's first page
     * @throws Refused {@code answer.…} when this is no mail address
     */
    public void ask(String address, String browserSecret, Language language, String page) {
        String normal =
                AnswerCheck.normalise(PersonalField.EMAIL, address).orElseThrow(() -> new Refused("answer.missing"));
        links.make(normal, browserSecret, language, page);
    }

    /**
     * Whether a link was asked for by this browser, so that no code is needed; changes nothing.
     *
     * @throws Refused {@code signInUnknown}, {@code signInUsed}, {@code signInTooLate}, {@code signInTooManyCodes}
     */
    public boolean isAskedBy(String link, String browserSecret) {
        return links.isAskedBy(link, browserSecret);
    }

    /**
     * Signs in; the link works no more.
     *
     * @return the new session's token, a {@link Secret} for the browser's cookie
     * @throws Refused as {@link #isAskedBy} does, and {@code signInWrongCode}, which is counted
     */
    public String open(Opening opening) {
        String token = Secret.draw();
        if (!links.open(opening, token)) {
            throw new Refused("signInWrongCode");
        }
        return token;
    }

    /** Forgets links that have been over for a day, and sessions for a month; says how many. */
    public int forgetOld() {
        return links.forget(clock.instant().minus(LINKS_KEPT))
                + sessions.forget(clock.instant().minus(SESSIONS_KEPT));
    }
}
