package kakehashi.domain.matching.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.InternWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides look back on an internship. Source: R-A32. */
class InternReviewsIT extends UnderPortal {

    private static final LocalDate TODAY = LocalDate.ofInstant(World.NOW, ZoneId.of("Asia/Tokyo"));

    private static final List<ReviewAnswer> GOOD = List.of(ReviewAnswer.YES, ReviewAnswer.RATHER_YES, ReviewAnswer.YES);

    @Inject
    InternReviews reviews;

    @Inject
    HostReviews hosts;

    @Inject
    OwnCopy copy;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private InternWorld interns;
    private UUID aung;
    private UUID contact;
    private List<Visitor> visitors;

    @BeforeEach
    void begin() throws SQLException {
        interns = new InternWorld(world, registrations);
        aung = interns.seeker("AUNG");
        visitors = List.of(new Visitor(interns.person(aung), null, World.YEAR, Languages.standard()));
        contact = interns.contact(interns.first);
        acting.as(new Actor(interns.company(interns.first), contact.toString(), Actor.COMPANY));
        interns.tell(aung, interns.first);
    }

    private void end() throws SQLException {
        world.sql()
                .run(
                        "update opening set begins_on = ?, ends_on = ? where id = ?",
                        TODAY.minusDays(4).toString(),
                        TODAY.toString(),
                        interns.first);
    }

    private void say(String text, boolean shown) {
        reviews.write(aung, visitors, new Review(GOOD, text, "en", shown));
    }

    @Test
    void each_side_looks_back_from_the_last_day_on_and_answers_everything() throws SQLException {
        assertEquals("reviewEarly", Refusal.of(() -> say("Fine.", false)));
        end();
        Review half = new Review(GOOD.subList(0, 2), "", "en", false);
        assertEquals("reviewAnswers", Refusal.of(() -> reviews.write(aung, visitors, half)));
        assertEquals("dayWords", Refusal.of(() -> say("宗教の話をしました。", false)));
        assertEquals("dayUnknown", Refusal.of(() -> reviews.write(aung, List.of(), half)));
        say("Fine.", false);
        say("Very fine.", false);
        hosts.write(aung, contact, new Review(GOOD, "", "ja", true));
        ReviewSheet own = reviews.own(aung, visitors).orElseThrow();
        assertEquals("Very fine.", own.ofSeeker().text());
        assertEquals(GOOD, own.ofSeeker().answers());
        assertNull(own.ofHost());
        assertEquals(2, world.sql().number("select count(*) from intern_review"));
    }

    // T7
    @Test
    void nothing_of_a_seeker_goes_to_the_host_unless_the_seeker_agrees() throws SQLException {
        end();
        say("The work was explained well.", false);
        assertNull(hosts.open(aung, contact).ofSeeker());
        say("The work was explained well.", true);
        assertEquals(
                "The work was explained well.",
                hosts.open(aung, contact).ofSeeker().text());
        say("The work was explained well.", false);
        assertNull(hosts.open(aung, contact).ofSeeker());
        UUID other = interns.contact(interns.second);
        assertEquals("dayUnknown", Refusal.of(() -> hosts.open(aung, other)));
        assertEquals("dayUnknown", Refusal.of(() -> hosts.write(aung, other, new Review(GOOD, "", "ja", true))));
        assertFalse(world.sql().number("select count(*) from access_log where action = 'intern.review'") < 3);
    }

    // 法76
    @Test
    void a_person_is_told_what_the_person_said() throws SQLException {
        end();
        say("Fine.", false);
        hosts.write(aung, contact, new Review(GOOD, "Active.", "ja", true));
        List<?> said = copy.of(visitors).stream()
                .filter(section -> section.part() == Part.INTERNSHIPS)
                .flatMap(section -> section.pieces().stream())
                .flatMap(piece -> piece.value("review").stream())
                .toList();
        assertEquals(List.of("Fine."), said);
        assertTrue(reviews.own(aung, visitors).orElseThrow().open());
    }
}
