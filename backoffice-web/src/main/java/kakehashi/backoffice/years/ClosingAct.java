package kakehashi.backoffice.years;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.domain.privacy.closing.ClosingFile;
import kakehashi.domain.privacy.closing.ClosingState;
import kakehashi.domain.staff.Role;

/** What can be done in the closing of a year: in which states, and by whom. */
public enum ClosingAct {
    BEGIN(EnumSet.noneOf(ClosingState.class), EnumSet.of(Role.MANAGER)),
    RECEIVE(EnumSet.of(ClosingState.PACKED), EnumSet.of(Role.WARD)),
    KEY(EnumSet.of(ClosingState.BEGUN, ClosingState.PACKED), EnumSet.of(Role.MANAGER, Role.WARD)),
    PACK(EnumSet.of(ClosingState.BEGUN, ClosingState.PACKED), EnumSet.of(Role.MANAGER)),
    ASK(EnumSet.of(ClosingState.RECEIVED), EnumSet.of(Role.MANAGER)),
    APPROVE(EnumSet.of(ClosingState.ASKED), EnumSet.of(Role.MANAGER, Role.WARD)),
    WITHDRAW(EnumSet.of(ClosingState.ASKED), EnumSet.of(Role.MANAGER, Role.WARD)),
    ERASE(EnumSet.of(ClosingState.APPROVED), EnumSet.of(Role.MANAGER)),
    DESTROY(EnumSet.of(ClosingState.ERASED), EnumSet.of(Role.MANAGER)),
    CERTIFY(EnumSet.of(ClosingState.SCANNED), EnumSet.of(Role.MANAGER)),
    SCAN(EnumSet.of(ClosingState.KEYS_DESTROYED, ClosingState.SCANNED), EnumSet.of(Role.MANAGER));

    private final Set<ClosingState> states;
    private final Set<Role> roles;

    ClosingAct(Set<ClosingState> states, Set<Role> roles) {
        this.states = states;
        this.roles = roles;
    }

    /** What a role can do next, in the order it is offered. */
    static List<ClosingAct> next(ClosingFile file, Role role) {
        return Arrays.stream(values())
                .filter(each -> file.over() && each.roles.contains(role))
                .filter(each -> file.state() == null ? each == BEGIN : each.states.contains(file.state()))
                .filter(each -> each != PACK || file.closing().fingerprint() != null)
                .toList();
    }
}
