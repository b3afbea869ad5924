package kakehashi.portal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Stay;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.i18n.Texts;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source: R-A32, domain 2.2. */
class StayAdviceTest {

    private static Optional<String> advice(Stay.Pay pay, String status) {
        Stay stay = pay == null ? null : new Stay("Host", pay);
        return StayAdvice.words(Samples.internship(stay), status);
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, PAID, WITH_PERMISSION.PAID",
        "STUDENT, UNPAID, WITH_PERMISSION.UNPAID",
        "DEPENDENT, PAID, WITH_PERMISSION.PAID",
        "DESIGNATED_ACTIVITIES, PAID, DESIGNATED.PAID",
        "ENGINEER_HUMANITIES_INTERNATIONAL, PAID, WITHIN_STATUS.PAID",
        "TEMPORARY_VISITOR, UNPAID, NOT_FOR_WORK.UNPAID"
    })
    void says_what_the_status_means(String status, Stay.Pay pay, String words) {
        assertEquals(Optional.of("register.advice." + words), advice(pay, status));
    }

    @ParameterizedTest
    @EnumSource(StatusOfResidence.class)
    void has_words_for_every_status_that_is_not_free_to_work(StatusOfResidence status) {
        for (Stay.Pay pay : Stay.Pay.values()) {
            Optional<String> words = advice(pay, status.name());
            assertEquals(status.work() == StatusOfResidence.Work.UNRESTRICTED, words.isEmpty());
            words.ifPresent(key -> assertTrue(Texts.of(Samples.language("vi")).has(key), key));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNSHIP, 2026-12-08, register.advice.ends",
        "INTERNSHIP, 2026年12月8日, register.advice.ends",
        "INTERNSHIP, 2026-12-09,",
        "INTERNSHIP, 2026-10-31, register.advice.over",
        "JOB_SEMINAR, 2026-10-31, register.advice.over",
        "JOB_SEMINAR, 2026-12-08,",
        "INTERNSHIP, soon,",
        "INTERNSHIP,,"
    })
    void tells_that_the_stay_is_over_or_ends_before_the_internship_does(EventKind kind, String typed, String words) {
        Listing event = Samples.event("r8-14", kind, "2026-12-09", Map.of());
        assertEquals(Optional.ofNullable(words), StayAdvice.end(event, typed, LocalDate.of(2026, 11, 1)));
    }

    @Test
    void says_nothing_where_nothing_is_known() {
        assertEquals(Optional.empty(), advice(Stay.Pay.PAID, null));
        assertEquals(Optional.empty(), advice(Stay.Pay.PAID, "no such status"));
        assertEquals(Optional.empty(), advice(null, "STUDENT"));
        Listing seminar = Samples.event("r8-11", EventKind.JOB_SEMINAR, "2026-12-09", Map.of());
        assertEquals(Optional.empty(), StayAdvice.words(seminar, "STUDENT"));
    }
}
