package kakehashi.domain.matching.introduction;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** Staff look for seekers whose wishes meet a job. Source: R-A33. */
class SuggestionsIT extends IntroducedCasesIT {

    @Inject
    Suggestions suggestions;

    @Inject
    IntroductionHolder holder;

    private List<Suggestion> found(SuggestionFilter filter) {
        Slice<Suggestion> page = suggestions.page(introduced.opening, filter, 0, 10);
        assertEquals(page.rows().size(), page.total());
        return page.rows();
    }

    private static Comparison.Result occupation(Suggestion suggestion) {
        return suggestion.comparison().points().get(0).result();
    }

    private int held() {
        return holder.of(List.of(new Visitor(people.seeker, null, World.YEAR, Languages.standard())))
                .get(0)
                .pieces()
                .size();
    }

    @Test
    void nobody_is_found_before_a_wish_is_noted_and_the_wish_is_not_readable_in_the_database() throws SQLException {
        assertEquals(List.of(), found(SuggestionFilter.SAME));

        desk.note(introduced.file, Occupation.B07);

        Suggestion one = found(SuggestionFilter.SAME).get(0);
        assertEquals(introduced.file, one.caseId());
        assertEquals(Comparison.Result.MET, occupation(one));
        assertEquals(3, one.comparison().points().size());
        assertTrue(one.signedUp());
        assertNull(one.introduced());
        assertEquals(List.of(), found(SuggestionFilter.NEAR));
        assertEquals(0, world.sql().number("select count(*) from wished_work where wished like '%B07%'"));
        assertTrue(world.actions().containsAll(List.of(IntroductionDesk.NOTE, Suggestions.LOOK)));
        assertEquals(Occupation.B07, desk.compare(introduced.file).wished());
    }

    @Test
    void another_occupation_of_the_major_group_is_near_and_what_nobody_knows_any_more_is_nowhere() {
        desk.note(introduced.file, Occupation.B07);
        desk.note(introduced.file, Occupation.B10);

        assertEquals(List.of(), found(SuggestionFilter.SAME));
        assertEquals(
                Comparison.Result.NEAR, occupation(found(SuggestionFilter.NEAR).get(0)));

        desk.note(introduced.file, Occupation.C25);
        assertEquals(List.of(), found(SuggestionFilter.NEAR));
        assertEquals(1, held());
        desk.note(introduced.file, null);
        assertNull(desk.compare(introduced.file).wished());
        assertEquals(0, held());
    }

    @Test
    void who_was_introduced_or_has_no_sure_place_is_still_listed_and_says_so() throws SQLException {
        desk.note(introduced.file, Occupation.B07);
        desk.propose(introduced.file, introduced.opening, Occupation.B07);

        assertEquals(
                Introduction.State.PROPOSED, found(SuggestionFilter.SAME).get(0).introduced());

        world.sql().run("update registration set state = 'LAPSED' where id = ?", people.registration);
        assertFalse(found(SuggestionFilter.SAME).get(0).signedUp());
    }

    @Test // R-A13
    void counsellors_find_their_own_cases_alone_and_nobody_finds_closed_ones() throws SQLException {
        desk.note(introduced.file, Occupation.B07);
        acting.as(HARA);
        assertEquals(List.of(), found(SuggestionFilter.SAME));
        assertEquals("caseNotYours", Refusal.of(() -> desk.note(introduced.file, Occupation.B10)));

        acting.as(SUZUKI);
        world.sql()
                .run(
                        "update case_file set state = 'CLOSED', outcome = 'ANSWERED', closed_by = uuid(),"
                                + " closed_login = 'suzuki', closed_at = opened_at where id = ?",
                        introduced.file);
        assertEquals(List.of(), found(SuggestionFilter.SAME));
        assertEquals("caseClosed", Refusal.of(() -> desk.note(introduced.file, Occupation.B10)));
    }

    @Test
    void a_job_that_is_not_published_is_unknown() {
        assertEquals(
                "openingUnknown", Refusal.of(() -> suggestions.page(UUID.randomUUID(), SuggestionFilter.SAME, 0, 10)));
        assertEquals(1, suggestions.jobs().size());
    }
}
