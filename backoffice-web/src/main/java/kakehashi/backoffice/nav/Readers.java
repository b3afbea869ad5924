package kakehashi.backoffice.nav;

import java.util.EnumSet;
import java.util.Set;
import kakehashi.domain.staff.Role;

/** Roles that open many screens together. */
final class Readers {

    /** Who runs the programme's events. */
    static final Set<Role> HANDLERS = EnumSet.of(Role.MANAGER, Role.HANDLER);

    /** Who works on cases. */
    static final Set<Role> CASEWORKERS = EnumSet.of(Role.MANAGER, Role.COUNSELLOR);

    /** Who oversees how personal data are handled. */
    static final Set<Role> OVERSEERS = EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR);

    private Readers() {}
}
