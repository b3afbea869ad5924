package kakehashi.backoffice.signin;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.UUID;
import kakehashi.backoffice.openid.Proof;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccount;

/** A member of staff whose password was right, or for whom the identity provider vouches. */
final class StaffPrincipal extends CallerPrincipal {

    private final UUID id;
    private final Role role;
    private final boolean mustChange;
    private final boolean hasFactor;

    private StaffPrincipal(Actor actor, boolean mustChange, boolean hasFactor) {
        super(actor.login());
        this.id = actor.id();
        this.role = Role.valueOf(actor.role());
        this.mustChange = mustChange;
        this.hasFactor = hasFactor;
    }

    static StaffPrincipal of(StaffAccount account) {
        return new StaffPrincipal(account.actor(), account.mustChange(), account.hasFactor());
    }

    /** Whoever signs in elsewhere needs no password here, nor another factor where one was used there. */
    static StaffPrincipal of(StaffAccount account, Proof proof) {
        return new StaffPrincipal(account.actor(), false, account.hasFactor() && !proof.factor());
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean hasFactor() {
        return hasFactor;
    }
}
