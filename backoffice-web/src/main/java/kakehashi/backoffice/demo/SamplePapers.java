package kakehashi.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccount;
import kakehashi.domain.staff.StaffAccounts;

/** Pledges, training and periods of the first accounts, so that they can be tried at once. */
@ApplicationScoped
public class SamplePapers {

    /** Who records them; no person. */
    static final Actor SAMPLE = new Actor(new UUID(0, 0), "demo", Role.SYSTEM.name());

    @Inject
    StaffAccounts accounts;

    @Inject
    Handlers handlers;

    /** The first account of a counsellor; empty without one. */
    Optional<UUID> counsellor() {
        return first(Role.COUNSELLOR).map(StaffAccount::id);
    }

    /** The first account of a manager who may handle the programme's data today; entries under it say that it is a sample. */
    Optional<Actor> manager(Programme programme) {
        return first(Role.MANAGER).map(SamplePapers::sample).filter(each -> handlers.programmes(each)
                .contains(programme.id()));
    }

    /** The first account of the ward, likewise. */
    Optional<Actor> ward() {
        return first(Role.WARD).map(SamplePapers::sample);
    }

    private static Actor sample(StaffAccount account) {
        return new Actor(account.id(), SAMPLE.login(), account.role().name());
    }

    private Optional<StaffAccount> first(Role role) {
        return accounts.all().stream().filter(each -> each.role() == role).findFirst();
    }

    /** Records them for every account that handles data, for the whole of the programme. */
    void record(Programme programme) {
        LocalDate today = handlers.today();
        LocalDate day = programme.startsOn().isBefore(today) ? programme.startsOn() : today;
        for (StaffAccount account : accounts.all()) {
            if (account.role().isHandling()) {
                handlers.prove(SAMPLE, account.id(), EnumSet.allOf(ProofKind.class), day);
                handlers.assign(SAMPLE, account.id(), programme.id(), programme.startsOn(), programme.endsOn());
            }
        }
    }
}
