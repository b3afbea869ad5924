package kakehashi.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import org.junit.jupiter.api.Test;

/** What is counted and averaged. Source: domain 5. */
class SurveyResultTest {

    private static SurveyRow row(int invited, long answers, long papers) {
        UUID id = UUID.randomUUID();
        return new SurveyRow(id, id, Audience.SEEKER, LocalDate.of(2026, 12, 1), invited, answers, papers);
    }

    @Test
    void a_mean_is_of_steps_alone() {
        SurveyResult result = new SurveyResult(
                row(8, 4, 2),
                Map.of(
                        Question.SATISFACTION, Map.of("5", 3L, "2", 1L),
                        Question.MATCH, Map.of("YES", 2L, "NO", 1L)),
                List.of(),
                List.of());
        assertEquals(4.25, result.average(Question.SATISFACTION), 0.001);
        assertEquals(0.0, result.average(Question.MATCH));
        assertEquals(3, result.count(Question.MATCH));
        assertEquals(0.0, result.average(Question.USEFULNESS));
    }

    @Test
    void the_rate_is_of_links_and_needs_somebody_invited() {
        assertEquals(67, row(3, 2, 9).rate());
        assertEquals(11, row(3, 2, 9).total());
        assertEquals(0, row(0, 0, 9).rate());
        assertFalse(row(0, 0, 9).asked());
    }
}
