package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import kakehashi.domain.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

// R-F6, R-W3, T2
class AccountStandingTest {

    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2027, 3, 31));

    private static StaffAccount account(Role role) {
        return new StaffAccount("tanaka", role, "hash", Samples.NOW);
    }

    private static AccountStanding standing(Role role, boolean proven, LocalDate today) {
        return AccountStanding.of(account(role), proven, LAST, today, 30);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, OPEN",
        "2027-04-01, READING",
        "2027-04-30, READING",
        "2027-05-01, ENDED",
        "2026-01-01, OPEN"
    })
    void an_account_reads_when_its_programmes_are_over_and_then_ends(LocalDate today, AccountStanding expected) {
        assertEquals(expected, standing(Role.HANDLER, true, today));
    }

    @Test
    void without_pledge_and_training_nobody_handles_data() {
        for (Role role : Role.values()) {
            AccountStanding expected = role.isHandling() ? AccountStanding.UNPROVEN : AccountStanding.OPEN;
            assertEquals(expected, standing(role, false, LocalDate.of(2026, 11, 24)), role.name());
        }
    }

    @Test
    void the_wards_accounts_and_the_systems_do_not_end_with_a_programme() {
        for (Role role : new Role[] {Role.WARD, Role.AUDITOR, Role.SYSTEM}) {
            assertEquals(AccountStanding.OPEN, standing(role, false, LocalDate.of(2030, 1, 1)));
        }
    }

    @Test
    void an_account_that_belongs_to_no_programme_yet_is_open() {
        assertEquals(
                AccountStanding.OPEN,
                AccountStanding.of(account(Role.HANDLER), true, Optional.empty(), LocalDate.of(2026, 11, 24), 30));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_stopped_account_is_stopped_until_it_is_reset(Role role) {
        StaffAccount account = account(role);
        account.stop(StopReason.UNUSED, Samples.NOW);
        account.stop(StopReason.BY_HAND, Samples.NOW.plusSeconds(1));

        assertEquals(AccountStanding.STOPPED, AccountStanding.of(account, true, LAST, LocalDate.of(2026, 11, 24), 30));
        assertEquals(StopReason.UNUSED, account.stopReason());

        account.reset("another hash", Samples.NOW);

        assertEquals(AccountStanding.OPEN, AccountStanding.of(account, true, LAST, LocalDate.of(2026, 11, 24), 30));
        assertTrue(account.mustChange());
    }

    @ParameterizedTest
    @EnumSource(AccountStanding.class)
    void only_open_and_reading_accounts_sign_in(AccountStanding standing) {
        boolean usable = standing == AccountStanding.OPEN || standing == AccountStanding.READING;
        assertEquals(usable, standing.isUsable());
    }
}
