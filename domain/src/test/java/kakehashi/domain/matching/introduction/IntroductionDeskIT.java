package kakehashi.domain.matching.introduction;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import org.junit.jupiter.api.Test;

/** Staff compare and propose. Source: R-A33, R-A23, T7. */
class IntroductionDeskIT extends IntroducedCasesIT {

    @Inject
    ProgrammeYears years;

    @Inject
    Cases cases;

    private List<QueuedMail> news() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.template().equals(IntroductionLetters.TEMPLATE))
                .toList();
    }

    private List<IntroductionRow> rows(IntroductionFilter filter) {
        return desk.page(filter, 0, 10).rows();
    }

    @Test
    void openings_stand_beside_the_wishes_and_one_is_proposed_once() throws SQLException {
        Candidate candidate =
                desk.compare(introduced.file, Occupation.B07).candidates().get(0);
        assertEquals(
                Comparison.Result.MET, candidate.comparison().points().get(0).result());
        assertNull(candidate.introduced());

        UUID id = desk.propose(introduced.file, introduced.opening, Occupation.B07);

        assertEquals(
                Introduction.State.PROPOSED,
                desk.compare(introduced.file, null).candidates().get(0).introduced());
        assertEquals(
                "introductionThere",
                Refusal.of(() -> desk.propose(introduced.file, introduced.opening, Occupation.B07)));
        UUID second = introduced.publish(openings, people.contact, "組立");
        assertEquals("introductionOpen", Refusal.of(() -> desk.propose(introduced.file, second, null)));
        assertEquals("openingUnknown", Refusal.of(() -> desk.propose(introduced.file, UUID.randomUUID(), null)));
        assertEquals(
                List.of(id),
                rows(IntroductionFilter.SEEKER).stream()
                        .map(row -> row.introduction().id())
                        .toList());
        assertFalse(rows(IntroductionFilter.SEEKER).get(0).shown());
        assertEquals(List.of(), rows(IntroductionFilter.COMPANY));
        assertEquals(1, desk.of(cases.outside(introduced.file)).size());
        assertTrue(world.actions().contains(IntroductionDesk.PROPOSE));
        assertEquals(0, world.sql().number("select count(*) from introduction where wished like '%B07%'"));
    }

    @Test // T7
    void the_mail_goes_to_the_seeker_alone_and_tells_neither_job_nor_company() throws SQLException {
        desk.propose(introduced.file, introduced.opening, null);

        assertEquals(1, news().size());
        assertEquals(SharedWorld.MAIL, news().get(0).recipient());
        String text = news().get(0).text();
        assertTrue(text.contains("/my/introductions"), text);
        assertFalse(text.contains("機械") || text.contains("架空"), text);
    }

    @Test
    void what_nobody_answered_is_taken_back_once() throws SQLException {
        UUID id = desk.propose(introduced.file, introduced.opening, null);

        desk.takeBack(id);

        assertEquals("introductionAnswered", Refusal.of(() -> desk.takeBack(id)));
        assertEquals(1, rows(IntroductionFilter.ENDED).size());
        assertTrue(world.actions().contains(IntroductionDesk.TAKE_BACK));
    }

    @Test // R-A13
    void nobody_proposes_in_a_case_that_is_not_the_own() {
        acting.as(HARA);

        assertEquals(
                "caseNotYours", Refusal.of(() -> desk.propose(introduced.file, introduced.opening, Occupation.B07)));
        assertEquals("caseNotYours", Refusal.of(() -> desk.compare(introduced.file, null)));
    }

    @Test
    void without_a_sign_up_there_is_nothing_to_show_and_nothing_is_proposed() throws SQLException {
        world.sql().run("update registration set state = 'LAPSED' where id = ?", people.registration);

        assertEquals("introductionNoSignUp", Refusal.of(() -> desk.propose(introduced.file, introduced.opening, null)));
    }

    /** Source: domain 0.6. */
    @Test
    void the_licence_number_is_the_years() {
        Programme year = years.all().get(0);
        assertNull(desk.compare(introduced.file, null).licence());

        years.license(year.id(), " 13-ム-300000 ", year.version());

        assertEquals("13-ム-300000", desk.compare(introduced.file, null).licence());
        assertEquals("changedMeanwhile", Refusal.of(() -> years.license(year.id(), "", year.version())));
    }
}
