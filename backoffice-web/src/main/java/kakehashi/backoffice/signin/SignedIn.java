package kakehashi.backoffice.signin;

import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.openid.Trip;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.staff.Role;

/**
 * The member of staff this session belongs to, if anybody signed in; what must be done before anything else; what that
 * person looked for, and secrets that are shown once.
 */
@SessionScoped
public class SignedIn implements Serializable {

    private final RememberedWords words = new RememberedWords();

    private UUID id;
    private String login;
    private Role role;
    private boolean mustChange;
    private boolean codeDue;
    private boolean factorDue;
    private UUID session;
    private String factorDraft;
    private List<String> shownOnce = List.of();
    private Trip trip;

    void as(StaffPrincipal staff) {
        id = staff.id();
        login = staff.getName();
        role = staff.role();
        mustChange = staff.mustChange();
        codeDue = staff.hasFactor();
        session = null;
    }

    /** Goes on after all that signing in asks for, in this session of the account. */
    void begin(UUID newSession, boolean needsFactor) {
        session = newSession;
        codeDue = false;
        factorDue = needsFactor;
    }

    /** Keeps what is known of a trip to the identity provider. */
    void leave(Trip begun) {
        trip = begun;
    }

    /** The trip to the identity provider, which is then forgotten; null when there is none. */
    Trip comeBack() {
        Trip begun = trip;
        trip = null;
        return begun;
    }

    void factorChanged(boolean needsFactor) {
        factorDue = needsFactor;
        factorDraft = null;
    }

    /** The secret that is offered for a second factor; the same until one is set. */
    String factorDraft(Supplier<String> fresh) {
        if (factorDraft == null) {
            factorDraft = fresh.get();
        }
        return factorDraft;
    }

    void passwordChanged() {
        mustChange = false;
    }

    /** Whether somebody signed in; asks without making a session for those who did not. */
    public static boolean anybody(HttpServletRequest request, SignedIn signedIn) {
        return request.getSession(false) != null && signedIn.isPresent();
    }

    /** Whether somebody signed in; makes the session it looks into. */
    public boolean isPresent() {
        return id != null;
    }

    /** Whether the password must be changed before anything else. */
    public boolean mustChange() {
        return mustChange;
    }

    /** Whether the code of the second factor was not given yet: until then nobody is trusted. */
    public boolean isCodeDue() {
        return codeDue;
    }

    /** The screen that must be dealt with before any other; empty when all is done. */
    public Optional<Screen> due() {
        if (isCodeDue()) {
            return Optional.of(Screen.CODE);
        }
        if (mustChange()) {
            return Optional.of(Screen.PASSWORD);
        }
        return factorDue ? Optional.of(Screen.FACTOR) : Optional.empty();
    }

    /** The account's session this is; null before all was given that signing in asks for. */
    public UUID session() {
        return session;
    }

    /** Keeps secrets for the next page, which shows them once. */
    public void showOnce(List<String> secrets) {
        shownOnce = List.copyOf(secrets);
    }

    /** The secrets to be shown, which are then forgotten; mostly empty. */
    public List<String> takeShown() {
        List<String> shown = shownOnce;
        shownOnce = List.of();
        return shown;
    }

    /** The personal login name; null when nobody signed in. */
    public String login() {
        return login;
    }

    /** The role; null when nobody signed in. */
    public Role role() {
        return role;
    }

    /** What the person looked for lately. */
    public RememberedWords words() {
        return words;
    }

    /** Who acts; only when somebody signed in. */
    public Actor actor() {
        return new Actor(id, login, role.name());
    }
}
