package kakehashi.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office asks everybody once, types papers, and sees sums. Source: domain 5; R-WS4, R-CS4. */
class SurveyDeskIT extends UnderOffice {

    private static final Actor MANAGER = new Actor(UUID.randomUUID(), "boss", "MANAGER");
    private static final Actor HANDLER = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    Registrations registrations;

    @Inject
    SurveyInvitations invitations;

    @Inject
    SurveyDesk desk;

    @Inject
    SurveyWords words;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void publish() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
    }

    private String signUp(FilledForm form, String state) throws SQLException {
        String reference = registrations.register(form.request()).reference();
        world.sql().run("update registration set state = ? where reference = ?", state, reference);
        return reference;
    }

    private void ended() throws SQLException {
        world.sql().run("delete from mail");
        TestClock.set(World.NOW.plus(Duration.ofDays(10)).plus(Duration.ofHours(2)));
        catalogue.forget();
        while (invitations.openDue() > 0) {
            assertTrue(world.sql().count("survey") > 0);
        }
        while (invitations.inviteDue() > 0) {
            assertTrue(world.sql().count("survey") > 0);
        }
    }

    @Test
    void everybody_who_had_a_place_is_asked_once_in_their_language() throws SQLException {
        List<String> numbers = List.of(
                signUp(world.form(event, "AUNG KYAW MOE", "aung@example.jp").in("vi"), "CONFIRMED"),
                signUp(world.form(event, "SUHARTO", "suharto@example.jp"), "CONFIRMED"));
        signUp(world.form(event, "RAM BAHADUR THAPA", "ram@example.jp"), "WAITING");
        signUp(world.form(event, "KIM MINSEO", "kim@example.jp"), "UNCONFIRMED");
        assertEquals(0, invitations.openDue(), "not over yet");
        ended();

        List<QueuedMail> mails = QueuedMail.all(world);
        assertEquals(
                List.of("aung@example.jp vi survey", "suharto@example.jp en survey"),
                mails.stream()
                        .map(mail -> mail.recipient() + " " + mail.language() + " " + mail.template())
                        .sorted()
                        .toList());
        mails.forEach(mail -> {
            assertTrue(mail.text().contains("/" + mail.language() + "/survey/"), mail.text());
            assertTrue(numbers.stream().noneMatch(mail.text()::contains), mail.text());
            assertFalse(mail.text().matches("(?s).*(AUNG|SUHARTO|suharto|aung@).*"), mail.text());
        });
        assertNotEquals(key(mails.get(0)).hash(), key(mails.get(1)).hash());
        assertTrue(key(mails.get(0)).isGenuine(world.seal()));
        SurveyRow row = desk.rows().get(0);
        assertEquals("2026-12-18 2 0", row.closesOn() + " " + row.invited() + " " + row.total());

        assertEquals(0, invitations.openDue());
        assertEquals(0, invitations.inviteDue());
        assertEquals(2, world.sql().count("mail"));
    }

    private static SurveyKey key(QueuedMail mail) {
        String link = mail.text().replaceAll("(?s).*/survey/([A-Za-z0-9_-]+).*", "$1");
        return SurveyKey.parse(link).orElseThrow();
    }

    @Test
    void what_was_called_off_or_ended_long_ago_asks_nobody() throws SQLException {
        signUp(world.form(event, "SUHARTO", "suharto@example.jp"), "CONFIRMED");
        UUID old = world.event(EventKind.ACCEPTANCE_SEMINAR, 5);
        world.sql()
                .run(
                        "update event set opens_at = '2026-04-01', closes_at = '2026-04-30', starts_at = '2026-05-01',"
                                + " ends_at = '2026-05-02' where id = ?",
                        old);
        world.sql().run("update event set state = 'CANCELLED' where id = ?", event);
        ended();
        assertEquals(0, world.sql().count("mail"));
        assertEquals(List.of(old), desk.rows().stream().map(SurveyRow::eventId).toList());
    }

    private UUID survey() {
        return desk.rows().get(0).id();
    }

    private static Map<Question, List<String>> answers(String satisfaction, String words) {
        return Map.of(
                Question.SATISFACTION, List.of(satisfaction),
                Question.NEXT, List.of("EXCHANGE", "INTERNSHIP"),
                Question.WORDS, List.of(words));
    }

    @Test
    void few_answers_are_not_shown_and_five_are() throws SQLException {
        ended();
        UUID bundle = desk.enter(survey(), "B-1", 10);
        for (int i = 1; i < SurveyRow.LEAST; i++) {
            desk.type(bundle, answers("5", "good " + i));
        }
        SurveyResult few = desk.results(event).get(0);
        assertTrue(few.survey().isSmall());
        assertTrue(few.counts().isEmpty());
        assertTrue(few.words().isEmpty());

        desk.type(bundle, answers("2", "नमस्ते"));
        SurveyResult result = desk.results(event).get(0);
        assertEquals(4, result.count(Question.SATISFACTION, "5"));
        assertEquals(1, result.count(Question.SATISFACTION, "2"));
        assertEquals(5, result.count(Question.SATISFACTION));
        assertEquals(4.4, result.average(Question.SATISFACTION), 0.001);
        assertEquals(5, result.count(Question.NEXT, "INTERNSHIP"));
        assertEquals(0, result.average(Question.LANGUAGE));
        assertEquals(5, result.words().size());
        assertTrue(written(result).contains("नमस्ते"));
    }

    private static List<String> written(SurveyResult result) {
        return result.words().stream().map(Written::text).toList();
    }

    @Test // T5
    void a_manager_removes_an_answer_that_names_somebody_and_a_trace_says_so() throws SQLException {
        ended();
        UUID survey = survey();
        UUID bundle = desk.enter(survey, "B-1", 10);
        for (int i = 1; i <= SurveyRow.LEAST; i++) {
            desk.type(bundle, answers("5", i == 3 ? "佐藤さんが好きです" : "good"));
        }
        Written named = desk.results(event).get(0).words().stream()
                .filter(each -> each.text().contains("佐藤"))
                .findFirst()
                .orElseThrow();
        SurveyRemoval.Reason reason = SurveyRemoval.Reason.NAMES_SOMEBODY;
        acting.as(HANDLER);
        assertEquals("managersOnly", Refusal.of(() -> words.remove(survey, named.id(), reason)));
        acting.as(MANAGER);
        words.remove(survey, named.id(), reason);

        SurveyResult result = desk.results(event).get(0);
        assertEquals(List.of("good", "good", "good", "good"), written(result));
        assertEquals(5, result.survey().total());
        assertEquals(5, result.count(Question.SATISFACTION));
        assertEquals(
                List.of("boss " + reason),
                result.removals().stream()
                        .map(each -> each.login() + " " + each.reason())
                        .toList());
        assertEquals("surveyWordsGone", Refusal.of(() -> words.remove(survey, named.id(), reason)));
        assertEquals("surveyWordsGone", Refusal.of(() -> words.one(UUID.randomUUID(), named.id())));
        UUID choice = UUID.fromString(
                world.sql().text("select id from survey_answer where choice is not null order by id limit 1"));
        assertEquals("surveyWordsGone", Refusal.of(() -> words.remove(survey, choice, reason)));
        assertEquals(
                "boss survey.remove " + event,
                world.sql().text("select concat(login, ' ', action, ' ', subject_id) from access_log"));
    }

    private void isHere(String reference) throws SQLException {
        world.sql()
                .run(
                        "insert into attendance select id, event_id, true, ?, null, 1 from registration where"
                                + " reference = ?",
                        World.time(World.NOW),
                        reference);
    }

    @Test
    void where_people_were_checked_in_those_who_were_there_are_asked_and_nobody_else() throws SQLException {
        String there = signUp(world.form(event, "SUHARTO", "suharto@example.jp"), "CONFIRMED");
        String late = signUp(world.form(event, "KIM MINSEO", "kim@example.jp"), "CONFIRMED");
        signUp(world.form(event, "RAM BAHADUR THAPA", "ram@example.jp"), "CONFIRMED");
        isHere(unknownAddress("UNCONFIRMED", null));
        isHere(unknownAddress("CONFIRMED", "PRESENCE"));
        isHere(there);
        ended();
        assertEquals(List.of("suharto@example.jp"), asked());
        assertEquals(0, invitations.inviteLate());

        isHere(late);
        assertEquals(1, invitations.inviteLate());
        while (invitations.inviteDue() > 0) {
            assertEquals(1, world.sql().count("survey"));
        }
        assertEquals(List.of("kim@example.jp", "suharto@example.jp"), asked());
        assertEquals(2, desk.row(survey()).invited());
        assertEquals(0, invitations.inviteLate());
    }

    /** Somebody who came and whose address nobody confirmed: it may be another's. */
    private String unknownAddress(String state, String proof) throws SQLException {
        String reference =
                signUp(world.form(event, "WANG LI", state.toLowerCase(java.util.Locale.ROOT) + "@example.jp"), state);
        world.sql().run("update registration set confirmed_by = ? where reference = ?", proof, reference);
        return reference;
    }

    private List<String> asked() throws SQLException {
        return QueuedMail.all(world).stream()
                .map(QueuedMail::recipient)
                .sorted()
                .toList();
    }

    @Test
    void a_bundle_takes_as_many_papers_as_it_holds() throws SQLException {
        ended();
        UUID survey = survey();
        UUID bundle = desk.enter(survey, "r8-1-A", 1);
        assertEquals("bundleKnown", Refusal.of(() -> desk.enter(survey, "R8-1-a", 3)));
        assertEquals("bundleSerial", Refusal.of(() -> desk.enter(survey, "山田さん", 3)));
        assertEquals("bundleCount", Refusal.of(() -> desk.enter(survey, "B", 0)));
        assertEquals("surveyNotThere", Refusal.of(() -> desk.enter(UUID.randomUUID(), "B", 1)));
        assertEquals("answersWrong", Refusal.of(() -> desk.type(bundle, Map.of())));
        desk.type(bundle, answers("3", ""));
        assertEquals("bundleDone", Refusal.of(() -> desk.type(bundle, answers("3", ""))));
        assertEquals("bundleUnknown", Refusal.of(() -> desk.type(UUID.randomUUID(), answers("3", ""))));
        assertEquals(1, desk.bundles(survey).get(0).typed());
        assertEquals(1, desk.row(survey).papers());
    }

    @Test
    void used_links_are_forgotten_at_the_close() throws SQLException {
        ended();
        world.sql().run("insert into survey_used_key values (sha2('x', 256), ?)", survey());
        assertEquals(0, invitations.forgetUsed());
        TestClock.advance(Duration.ofDays(15));
        assertEquals(1, invitations.forgetUsed());
        assertEquals(0, world.sql().count("survey_used_key"));
    }
}
