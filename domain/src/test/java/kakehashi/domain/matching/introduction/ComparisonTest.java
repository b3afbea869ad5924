package kakehashi.domain.matching.introduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kakehashi.domain.company.Employment;
import kakehashi.domain.company.JapaneseLevel;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.StatusHint;
import kakehashi.domain.matching.introduction.Comparison.Offer;
import kakehashi.domain.matching.introduction.Comparison.Result;
import kakehashi.domain.matching.introduction.Comparison.Subject;
import kakehashi.domain.matching.introduction.Comparison.Wishes;
import kakehashi.domain.privacy.register.StatusOfResidence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.junit.jupiter.api.Test;

/** Source: R-A33; domain 2.1, 2.2. */
class ComparisonTest {

    private static final Offer ENGINEER = new Offer(Occupation.B10, Employment.REGULAR, JapaneseLevel.N3);

    private static List<Result> results(Wishes wishes, Offer offer) {
        return Comparison.of(wishes, offer).points().stream()
                .map(Comparison.Point::result)
                .toList();
    }

    @Test
    void tells_what_fits_what_does_not_and_what_depends() {
        assertEquals(
                List.of(Result.MET, Result.UNKNOWN, Result.MET),
                results(new Wishes(Occupation.B10, StatusOfResidence.LONG_TERM_RESIDENT), ENGINEER));
        assertEquals(
                List.of(Result.NEAR, Result.MET, Result.UNKNOWN),
                results(
                        new Wishes(Occupation.B09, null),
                        new Offer(Occupation.B10, Employment.REGULAR, JapaneseLevel.NONE)));
        assertEquals(
                List.of(Result.UNMET, Result.UNKNOWN, Result.ADVICE),
                results(new Wishes(Occupation.E36, StatusOfResidence.NURSING_CARE), ENGINEER));
    }

    @Test
    void advice_about_statuses_is_that_of_the_job() {
        Comparison.Point status = Comparison.of(new Wishes(null, StatusOfResidence.SKILLED_LABOR), ENGINEER)
                .points()
                .get(2);

        assertEquals(Set.of(StatusHint.ENGINEER, StatusHint.LANGUAGE_PROOF), status.hints());
        assertEquals("Comparison.STATUS.ADVICE", status.key());
    }

    /** An internship names no occupation: nothing is claimed about it. */
    @Property
    void every_subject_is_told_once_and_nothing_is_claimed_about_what_is_not_known(
            @ForAll @WithNull Occupation wished,
            @ForAll @WithNull StatusOfResidence status,
            @ForAll @WithNull Occupation offered,
            @ForAll @WithNull Employment employment,
            @ForAll JapaneseLevel level) {
        Wishes wishes = new Wishes(wished, status);
        Comparison comparison = Comparison.of(wishes, new Offer(offered, employment, level));

        assertEquals(
                Arrays.asList(Subject.values()),
                comparison.points().stream().map(Comparison.Point::subject).toList());
        assertEquals(
                wished == null || offered == null, comparison.points().get(0).result() == Result.UNKNOWN);
        assertEquals(status == null, comparison.points().get(2).result() == Result.UNKNOWN);
        assertFalse(comparison.points().get(2).hints().contains(StatusHint.ANY_WORK));
        assertTrue(comparison.points().get(2).result() == Result.ADVICE
                || comparison.points().get(2).hints().isEmpty());
        assertEquals("wishes", wishes.toString());
    }
}
