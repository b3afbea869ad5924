package kakehashi.domain.matching.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a status of residence means for an internship. Source: domain 2.2. */
class StayRuleTest {

    private static Offer offer(boolean paid) {
        LocalDate begins = LocalDate.of(2027, 2, 15);
        return new Offer(
                UUID.randomUUID(), UUID.randomUUID(), "架空", "開発", "新宿区", begins, begins.plusDays(4), 5, 1, paid, "ja");
    }

    @ParameterizedTest
    @CsvSource({
        "false, STUDENT, 2027-04-01, ''",
        "true, STUDENT, 2027-04-01, PERMISSION",
        "true, PERMANENT_RESIDENT,, ''",
        "true, ENGINEER_HUMANITIES_INTERNATIONAL, 2027-02-19, WITHIN_STATUS",
        "true, DESIGNATED_ACTIVITIES, 2027-02-18, DESIGNATED STAY_ENDS",
        "true, TEMPORARY_VISITOR,, NOT_FOR_WORK",
        "false, STUDENT, 2027-02-18, STAY_ENDS",
        "true,,, ''"
    })
    void pay_and_the_end_of_a_stay_are_looked_at(boolean paid, String status, String expires, String expected) {
        Set<String> wanted = Arrays.stream(expected.split(" "))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(
                wanted,
                StayRule.of(offer(paid), status, expires).stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
    }
}
