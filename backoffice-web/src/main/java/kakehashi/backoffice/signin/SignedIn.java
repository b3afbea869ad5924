package kakehashi.backoffice.signin;

import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.staff.Role;

/** The member of staff this session belongs to, if anybody signed in, and what that person looked for. */
@SessionScoped
public class SignedIn implements Serializable {

    private final RememberedWords words = new RememberedWords();

    private UUID id;
    private String login;
    private Role role;
    private boolean mustChange;

    void as(StaffPrincipal staff) {
        id = staff.id();
        login = staff.getName();
        role = staff.role();
        mustChange = staff.mustChange();
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
