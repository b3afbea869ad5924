package kakehashi.domain.matching.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Source: R-A33. */
class MeetingFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    private static String refused(Presence presence, CompanyWish wish, NextStep step, LocalDate by, boolean told) {
        return Refusal.of(() -> new MeetingFacts(presence, wish, step, by, told).checked(DAY));
    }

    @Test
    void what_does_not_fit_together_is_refused_and_says_why() {
        assertEquals("resultPresence", refused(null, CompanyWish.GO_ON, null, null, false));
        assertEquals("resultAway", refused(Presence.PERSON_AWAY, CompanyWish.UNDECIDED, null, null, false));
        assertEquals("resultAway", refused(Presence.COMPANY_AWAY, null, NextStep.VISIT, null, false));
        assertEquals("resultAway", refused(Presence.PERSON_AWAY, null, null, DAY, false));
        assertEquals("resultAway", refused(Presence.PERSON_AWAY, null, null, null, true));
        assertEquals("resultNoStep", refused(Presence.MET, CompanyWish.NOT_NOW, NextStep.OFFER, null, false));
        assertEquals("resultDay", refused(Presence.MET, CompanyWish.GO_ON, NextStep.NONE, DAY, false));
        assertEquals("resultDay", refused(Presence.MET, CompanyWish.GO_ON, NextStep.VISIT, DAY.minusDays(1), false));
        assertEquals("resultTold", refused(Presence.MET, CompanyWish.GO_ON, null, null, true));
    }

    @Test
    void that_nothing_comes_next_can_be_told() {
        MeetingFacts kind = new MeetingFacts(Presence.MET, CompanyWish.NOT_NOW, NextStep.NONE, null, true);
        assertEquals(kind, kind.checked(DAY));
    }

    @Property
    void only_who_was_met_has_a_wish_a_step_a_day_or_anything_told(
            @ForAll Presence presence,
            @ForAll CompanyWish wish,
            @ForAll NextStep step,
            @ForAll @IntRange(min = -3, max = 3) int days,
            @ForAll boolean told) {
        MeetingFacts facts = new MeetingFacts(presence, wish, step, DAY.plusDays(days), told);
        try {
            facts.checked(DAY);
            assertTrue(presence == Presence.MET && step != NextStep.NONE && days >= 0 && wish != CompanyWish.NOT_NOW);
        } catch (Refused refused) {
            assertTrue(presence != Presence.MET || step == NextStep.NONE || days < 0 || wish == CompanyWish.NOT_NOW);
        }
    }
}
