package kakehashi.domain.signin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by a mailed link, and what a session covers. */
class SignInsIT extends UnderPortal {

    private static final String MAIL = "maria@example.jp";
    private static final String AGENT = "Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36";
    private static final Pattern LINK = Pattern.compile("/my/open/([A-Za-z0-9_-]{43})\\n");
    private static final Language ENGLISH = Languages.find("en").orElseThrow();

    private final String browser = Secret.draw();
    private UUID event;

    @Inject
    SignIns signIns;

    @Inject
    VisitorSessions sessions;

    @Inject
    Registrations registrations;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
        register(event, MAIL);
    }

    private void register(UUID where, String mail) {
        registrations.register(world.form(where, "Maria Santos", mail).request());
    }

    private List<QueuedMail> links() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.template().equals("signIn"))
                .toList();
    }

    private String ask() throws SQLException {
        TestClock.advance(Duration.ofMillis(1));
        signIns.ask(MAIL, browser, ENGLISH, "");
        List<QueuedMail> mails = links();
        Matcher link = LINK.matcher(mails.get(mails.size() - 1).text());
        assertTrue(link.find());
        return link.group(1);
    }

    private SignIns.Opening here(String link) {
        return new SignIns.Opening(link, browser, null, AGENT);
    }

    private SignIns.Opening elsewhere(String link, String code) {
        return new SignIns.Opening(link, Secret.draw(), code, AGENT);
    }

    @Test
    void the_link_signs_in_the_browser_that_asked() throws SQLException {
        String link = ask();
        QueuedMail mail = links().get(0);
        assertEquals(MAIL, mail.recipient());
        assertEquals("en", mail.language());
        assertTrue(signIns.isAskedBy(link, browser));

        SignedIn signedIn = sessions.find(signIns.open(here(link))).orElseThrow();

        assertEquals(World.YEAR, signedIn.visitor().programmeYear());
        assertEquals("en", signedIn.visitor().language().tag());
        assertEquals(
                world.sql().text("select id from seeker"),
                signedIn.visitor().seekerId().toString());
        assertNull(signedIn.visitor().contactId());
        assertEquals(1, world.sql().number("select count(*) from seeker where confirmed_at is not null"));
    }

    @Test
    void an_unknown_address_looks_the_same_and_gets_no_mail() throws SQLException {
        signIns.ask("nobody@example.jp", browser, ENGLISH, "");

        assertEquals(List.of(), links());
        assertEquals(1, world.sql().number("select count(*) from sign_in_link where seeker_id is null"));
    }

    @Test
    void the_address_is_found_however_it_is_typed() throws SQLException {
        signIns.ask("  MARIA@Example.JP ", browser, ENGLISH, "");

        assertEquals(1, links().size());
        assertEquals("answer.mail", Refusal.of(() -> signIns.ask("maria", browser, ENGLISH, "")));
        assertEquals("answer.missing", Refusal.of(() -> signIns.ask(" ", browser, ENGLISH, "")));
    }

    @Test
    void nothing_that_opens_anything_is_stored() throws SQLException {
        String link = ask();
        String token = signIns.open(here(link));

        for (String table : List.of("sign_in_link", "visitor_session")) {
            for (Object value : world.sql().row("select * from " + table).values()) {
                String stored = value instanceof byte[] bytes ? new String(bytes) : String.valueOf(value);
                for (String secret : List.of(link, browser, token, Secret.code(browser))) {
                    assertFalse(stored.contains(secret), table);
                }
            }
        }
        assertArrayEquals(Secret.hash(token), (byte[])
                world.sql().row("select token_hash from visitor_session").get("token_hash"));
    }

    @Test
    void a_link_works_once() throws SQLException {
        String link = ask();
        signIns.open(here(link));

        assertEquals("signInUsed", Refusal.of(() -> signIns.open(here(link))));
        assertEquals("signInUsed", Refusal.of(() -> signIns.isAskedBy(link, browser)));
    }

    @Test
    void of_two_who_open_a_link_at_once_one_gets_in() throws Exception {
        String link = ask();
        Callable<String> open = () -> signIns.open(here(link));

        List<Crowd.Outcome<String>> outcomes = Crowd.together(List.of(open, open, open));

        assertEquals(1, outcomes.stream().filter(each -> each.failure() == null).count());
        assertEquals(1, world.sql().count("visitor_session"));
    }

    @Test
    void requests_of_one_browser_at_once_do_not_refuse_each_other() throws Exception {
        String token = signIns.open(here(ask()));
        TestClock.advance(Duration.ofMinutes(6));
        Callable<SignedIn> use = () -> sessions.find(token).orElseThrow();

        List<Crowd.Outcome<SignedIn>> outcomes = Crowd.together(List.of(use, use, use, use, use, use));

        assertEquals(
                List.of(), outcomes.stream().filter(each -> !each.succeeded()).toList());
    }

    @Test
    void a_link_works_for_fifteen_minutes() throws SQLException {
        String link = ask();
        TestClock.advance(Duration.ofMinutes(15));
        assertTrue(signIns.isAskedBy(link, browser));
        TestClock.advance(Duration.ofMillis(1));

        assertEquals("signInTooLate", Refusal.of(() -> signIns.open(here(link))));
    }

    @Test
    void an_altered_link_is_unknown() throws SQLException {
        String link = ask();
        String altered = (link.startsWith("A") ? "B" : "A") + link.substring(1);

        for (String wrong : List.of(altered, "", link.substring(1), link + "A", Secret.draw())) {
            assertEquals("signInUnknown", Refusal.of(() -> signIns.open(here(wrong))));
            assertEquals("signInUnknown", Refusal.of(() -> signIns.isAskedBy(wrong, browser)));
        }
    }

    @Test
    void another_browser_needs_the_code_of_the_one_that_asked() throws SQLException {
        String link = ask();
        assertFalse(signIns.isAskedBy(link, Secret.draw()));
        assertFalse(signIns.isAskedBy(link, null));
        assertEquals("signInWrongCode", Refusal.of(() -> signIns.open(elsewhere(link, null))));

        assertTrue(sessions.find(signIns.open(elsewhere(link, Secret.code(browser))))
                .isPresent());
    }

    @Test
    void a_code_can_be_guessed_only_five_times() throws SQLException {
        String link = ask();
        String wrong = Secret.code(browser).equals("000000") ? "000001" : "000000";
        for (int tries = 0; tries < 5; tries++) {
            assertEquals("signInWrongCode", Refusal.of(() -> signIns.open(elsewhere(link, wrong))));
        }

        assertEquals("signInTooManyCodes", Refusal.of(() -> signIns.open(elsewhere(link, Secret.code(browser)))));
        assertEquals("signInTooManyCodes", Refusal.of(() -> signIns.open(here(link))));
    }

    @Test
    void a_person_is_mailed_five_times_an_hour_and_nobody_is_told() throws SQLException {
        for (int i = 0; i < 8; i++) {
            signIns.ask(MAIL, browser, ENGLISH, "");
        }
        assertEquals(5, links().size());
        TestClock.advance(Duration.ofHours(1));
        signIns.ask(MAIL, browser, ENGLISH, "");
        assertEquals(6, links().size());
    }

    @Test
    void one_session_covers_seeker_and_contact_of_this_and_next_year() throws SQLException {
        String token = signIns.open(here(ask()));
        register(world.event(EventKind.ACCEPTANCE_SEMINAR, 5), MAIL);
        UUID next = world.programme(World.YEAR + 1);
        register(world.event(next, EventKind.JOB_SEMINAR, 5), MAIL);
        register(event, "other@example.jp");

        List<Visitor> visitors = sessions.find(token).orElseThrow().visitors();

        assertEquals(
                List.of(World.YEAR, World.YEAR + 1),
                visitors.stream().map(Visitor::programmeYear).toList());
        assertEquals(
                world.sql().text("select id from contact"),
                visitors.get(0).contactId().toString());
        assertTrue(visitors.get(0).seekerId() != null && visitors.get(1).seekerId() != null);
        assertNotEquals(visitors.get(0).seekerId(), visitors.get(1).seekerId());
        assertNull(visitors.get(1).contactId());
    }

    @Test
    void a_session_ends_when_it_is_idle_or_old() throws SQLException {
        String idle = signIns.open(here(ask()));
        TestClock.advance(Duration.ofHours(12));
        assertTrue(sessions.find(idle).isEmpty());

        String used = signIns.open(here(ask()));
        for (int hours = 0; hours < 14 * 24 - 8; hours += 8) {
            TestClock.advance(Duration.ofHours(8));
            assertTrue(sessions.find(used).isPresent(), hours + " hours");
        }
        TestClock.advance(Duration.ofHours(8));
        assertTrue(sessions.find(used).isEmpty());
    }

    @Test
    void sessions_are_listed_and_ended_by_their_own_person_only() throws SQLException {
        String mine = signIns.open(here(ask()));
        TestClock.advance(Duration.ofMinutes(10));
        String phone = signIns.open(here(ask()));
        List<Visitor> me = sessions.find(mine).orElseThrow().visitors();
        List<VisitorSession> listed = sessions.of(me);
        assertEquals(2, listed.size());
        assertEquals("Chrome, Android", listed.get(0).device());
        UUID phoneId = sessions.find(phone).orElseThrow().sessionId();
        Visitor stranger = new Visitor(UUID.randomUUID(), null, World.YEAR, ENGLISH);

        sessions.end(phoneId, List.of(stranger));
        assertTrue(sessions.find(phone).isPresent());
        sessions.end(phoneId, me);
        assertTrue(sessions.find(phone).isEmpty());
        sessions.end(mine);
        assertTrue(sessions.find(mine).isEmpty());
    }

    @Test
    void finding_a_session_costs_the_same_however_many_there_are() throws SQLException {
        String token = signIns.open(here(ask()));
        sessions.find(token);
        long few = statements(() -> sessions.find(token));
        for (int i = 0; i < 3; i++) {
            signIns.open(here(ask()));
        }
        assertEquals(few, statements(() -> sessions.find(token)));
    }

    @Test
    void a_year_that_is_over_is_not_covered() throws SQLException {
        String token = signIns.open(here(ask()));
        world.programme(World.YEAR + 1);
        world.sql().run("update programme set ends_on = '2026-11-01' where fiscal_year = ?", World.YEAR);

        assertTrue(sessions.find(token).isEmpty());
    }

    @Test
    void the_mail_says_nothing_about_its_reader() throws SQLException {
        ask();
        String text = links().get(0).text();
        for (String personal : List.of("Maria", "Santos", MAIL)) {
            assertFalse(text.contains(personal));
        }
        Map<String, Object> row = world.sql().row("select template from mail where template = 'signIn'");
        assertEquals("signIn", row.get("template"));
    }
}
