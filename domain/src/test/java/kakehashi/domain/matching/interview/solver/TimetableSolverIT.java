package kakehashi.domain.matching.interview.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kakehashi.domain.testing.BrokenRules;
import kakehashi.domain.testing.InterviewDays;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.Test;

/** Timetables are found within the server too, where classes are loaded in another way. Source: R-A33. */
class TimetableSolverIT extends UnderOffice {

    @Test
    void a_timetable_is_found_within_the_server() {
        Problem day = InterviewDays.by(1, 4, 12, 8);
        Solution solution = new TimetableSolver().solve(day, Control.of(1, 2000));
        assertTrue(solution.reproducible());
        assertEquals(List.of(), BrokenRules.by(day, solution.meetings()));
    }
}
