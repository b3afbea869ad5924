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

    /** Who sees to it that the special terms are kept, in the office and at the ward. */
    static final Set<Role> OVERSEERS = EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR);

    /** Who reads ledgers. */
    static final Set<Role> LEDGERS = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR);

    /** Who keeps ledgers. */
    static final Set<Role> MANAGERS = EnumSet.of(Role.MANAGER);

    /** Nobody: a screen that is only read. */
    static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);

    private Readers() {}
}
