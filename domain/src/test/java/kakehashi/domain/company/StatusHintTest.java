package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Source: domain 2.1, 2.2. */
class StatusHintTest {

    @Test
    void a_developer_needs_a_related_subject_and_maybe_a_proof_of_language() {
        assertEquals(
                Set.of(StatusHint.ANY_WORK, StatusHint.ENGINEER, StatusHint.LANGUAGE_PROOF),
                StatusHint.of(Occupation.B10, Employment.REGULAR, JapaneseLevel.N2));
    }

    @Test
    void serving_customers_with_n1_is_open_to_graduates() {
        assertEquals(
                Set.of(StatusHint.ANY_WORK, StatusHint.GRADUATE, StatusHint.SPECIFIED_SKILLED),
                StatusHint.of(Occupation.E40, Employment.REGULAR, JapaneseLevel.N1));
    }

    @Test
    void care_has_a_status_of_its_own() {
        assertEquals(
                Set.of(StatusHint.ANY_WORK, StatusHint.SPECIFIED_SKILLED, StatusHint.NURSING_CARE),
                StatusHint.of(Occupation.E36, Employment.FIXED_TERM, JapaneseLevel.N3));
    }

    @Test
    void students_work_part_time() {
        assertEquals(
                Set.of(StatusHint.ANY_WORK, StatusHint.STUDENT),
                StatusHint.of(Occupation.D32, Employment.PART_TIME, JapaneseLevel.N4));
    }
}
