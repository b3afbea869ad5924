package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;

/** What a sign-up leaves behind, under the portal's account. */
class RegistrationsIT extends UnderPortal {

    private static final String NAME = "Nguyễn Thị Ánh";
    private static final String MAIL = "anh.nguyen@example.jp";

    @Inject
    Registrations registrations;

    @Test // R-A11, R-D14
    void a_sign_up_writes_sheet_person_and_mail() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);

        Receipt receipt = registrations.register(world.form(event, NAME, MAIL).request());

        Map<String, Object> sheet = world.sql().row("select * from registration");
        assertEquals(receipt.reference(), sheet.get("reference"));
        assertEquals("UNCONFIRMED", sheet.get("state"));
        assertEquals("WEB", sheet.get("medium"));
        assertEquals(World.NOW.plus(Duration.ofHours(48)), receipt.confirmUntil());
        Map<String, Object> person = world.sql().row("select * from seeker");
        assertEquals(person.get("id"), sheet.get("seeker_id"));
        assertEquals(sheet.get("seeker_id"), sheet.get("living_holder_id"));
        assertNull(person.get("confirmed_at"));
        assertEquals(1, world.taken(event));
        QueuedMail mail = QueuedMail.only(world);
        assertEquals("QUEUED", mail.state());
        assertEquals("confirm", mail.template());
        assertEquals(MAIL, mail.recipient());
        assertTrue(mail.text().contains(receipt.reference()));
    }

    @Test // page, mail and lapse agree, for a known address too
    void nobody_can_confirm_after_the_beginning() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        Instant begins = World.NOW.plus(Duration.ofDays(7)).plus(Duration.ofHours(1));
        world.sql().run("update event set starts_at = ? where id = ?", World.time(begins), event);
        TestClock.set(begins.minus(Duration.ofHours(26)));

        Receipt first = registrations.register(world.form(event, NAME, MAIL).request());
        Receipt again = registrations.register(world.form(event, NAME, MAIL).request());

        assertEquals(begins, first.confirmUntil());
        assertEquals(begins, again.confirmUntil());
        assertTrue(QueuedMail.latest(world, first.reference()).text().contains("1 December 2026 (Tue), 11:00"));
        TestClock.set(begins);
        assertEquals(0, registrations.lapseDue());
        TestClock.advance(Duration.ofMillis(1));
        assertEquals(1, registrations.lapseDue());
    }

    @Test // T4, T7
    void the_consent_holds_the_hash_of_the_text_that_was_shown() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        Map<String, String> shown = Map.of("ja", "ja", "vi", "vi", "ja-simple", "ja");
        for (Map.Entry<String, String> each : shown.entrySet()) {
            FilledForm form =
                    world.form(event, NAME, each.getKey() + "@example.jp").in(each.getKey());
            String reference = registrations.register(form.request()).reference();

            Map<String, Object> consent = world.sql().row("""
                            select c.*, unhex(sha2(t.body, 256)) as expected, t.language as read_in from consent c
                            join purpose_notice_text t on t.id = c.notice_text_id
                            join registration r on r.id = c.registration_id where r.reference = ?
                            """, reference);
            assertEquals("PARTICIPATION", consent.get("matter"));
            assertEquals(each.getValue(), consent.get("language"));
            assertEquals(each.getValue(), consent.get("read_in"));
            assertArrayEquals((byte[]) consent.get("expected"), (byte[]) consent.get("text_sha256"));
        }
    }

    @Test // T4
    void news_are_agreed_to_apart() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);

        registrations.register(world.form(event, NAME, MAIL).news().request());

        assertEquals(
                List.of("NEWS", "PARTICIPATION"),
                world.sql().rows("select matter from consent order by matter").stream()
                        .map(row -> row.get("matter"))
                        .toList());
        Map<String, Object> news = world.sql().row("""
                        select wording, language, text_sha256, unhex(sha2(wording, 256)) as expected,
                          notice_text_id is not null as beside from consent where matter = ?
                        """, "NEWS");
        Language language = Languages.find(news.get("language").toString()).orElseThrow();
        assertEquals(Texts.of(language).plain("consent.news"), news.get("wording"));
        assertArrayEquals((byte[]) news.get("expected"), (byte[]) news.get("text_sha256"));
        assertEquals("1", news.get("beside").toString(), "and the notice that was on the screen");
    }

    @Test // R-D14, T8
    void no_column_holds_an_answer_in_clear() throws SQLException {
        UUID event = world.event(EventKind.INTERNSHIP, 10);
        Map<PersonalField, String> answers = Map.of(
                PersonalField.PHONE, "090-8765-4321",
                PersonalField.AGE, "27",
                PersonalField.NATIONALITY, "VN",
                PersonalField.ADDRESS, "東京都新宿区北新宿1-2-3",
                PersonalField.PERIOD_OF_STAY, "4年3月",
                PersonalField.STAY_EXPIRES, "2029-04-20",
                PersonalField.EDUCATION, "日本語学校卒業",
                PersonalField.WORK_HISTORY, "Barista in Hà Nội",
                PersonalField.DESIRED_OCCUPATION, "ソフトウェア開発");
        FilledForm form = world.form(event, NAME, MAIL);
        answers.forEach(form::answer);

        String reference = registrations.register(form.request()).reference();

        List<String> clear = new ArrayList<>(answers.values());
        clear.addAll(List.of(NAME, "NGUYEN", "Nguyễn", MAIL, "anh.nguyen", "819087654321", "STUDENT"));
        for (String answer : clear) {
            assertEquals(List.of(), columnsWith(answer), answer);
        }
        assertEquals(
                List.of("registration.reference"), columnsWith(reference), "the search does not find what is there");
    }

    /** Columns whose stored bytes contain a text; short texts must fill the column. */
    private List<String> columnsWith(String text) throws SQLException {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        for (String table : world.sql().tables()) {
            for (Map<String, Object> row : world.sql().rows("select * from " + table)) {
                row.forEach((column, value) -> {
                    byte[] stored = value instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                    if (sought.length < 6 ? Arrays.equals(stored, sought) : contains(stored, sought)) {
                        found.add(table + "." + column);
                    }
                });
            }
        }
        return found;
    }

    private static boolean contains(byte[] stored, byte[] sought) {
        return new String(stored, StandardCharsets.ISO_8859_1)
                .contains(new String(sought, StandardCharsets.ISO_8859_1));
    }

    @Test // R-D0, T3
    void fields_without_a_rule_are_dropped() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        FilledForm form = world.form(event, NAME, MAIL)
                .answer(PersonalField.PHONE, "03-1234-5678")
                .answer(PersonalField.NATIONALITY, "VN")
                .answer(PersonalField.WORK_HISTORY, "posted by hand");

        registrations.register(form.request());

        Map<String, Object> sheet = world.sql().row("select * from registration");
        assertNotNull(sheet.get("phone"));
        assertNull(sheet.get("nationality"));
        assertNull(sheet.get("work_history"));
    }

    @Test
    void the_same_form_twice_gives_the_same_receipt_and_one_row() throws SQLException {
        TestClock.set(World.NOW.plusNanos(123_456_789));
        UUID event = world.event(EventKind.JOB_SEMINAR, 1);
        RegistrationRequest request = world.form(event, NAME, MAIL).request();

        Receipt first = registrations.register(request);
        TestClock.advance(Duration.ofMinutes(5));
        Receipt second = registrations.register(request);

        assertEquals(first.reference(), second.reference());
        assertEquals(first.confirmUntil().truncatedTo(ChronoUnit.MILLIS), second.confirmUntil());
        assertEquals(1, world.sql().count("registration"));
        assertEquals(1, world.sql().count("mail"));
        assertEquals(1, world.taken(event));
    }

    @Test
    void a_double_click_makes_one_registration() throws Exception {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        RegistrationRequest request = world.form(event, NAME, MAIL).request();
        Callable<Receipt> click = () -> registrations.register(request);

        List<Crowd.Outcome<Receipt>> clicks = Crowd.together(List.of(click, click, click));

        assertEquals(
                1,
                clicks.stream().map(each -> each.value().reference()).distinct().count());
        assertEquals(1, world.sql().count("registration"));
        assertEquals(1, world.taken(event));
    }

    @Test // R-A11
    void a_second_form_by_the_same_person_gets_a_number_but_no_place() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        Receipt first = registrations.register(world.form(event, NAME, MAIL).request());
        TestClock.advance(Duration.ofMinutes(1));

        Receipt second = registrations.register(
                world.form(event, NAME, MAIL.toUpperCase(Locale.ROOT)).request());

        assertNotEquals(first.reference(), second.reference());
        assertEquals(
                "DUPLICATE",
                world.sql().text("select state from registration where reference = ?", second.reference()));
        assertEquals(1, world.sql().count("seeker"));
        assertEquals(1, world.taken(event));
        QueuedMail mail = QueuedMail.latest(world, second.reference());
        assertEquals("alreadyConfirm", mail.template());
        assertTrue(mail.text().contains(first.reference()), mail.text());
        assertEquals(QueuedMail.latest(world, first.reference()).key(), mail.key(), "the link confirms the first");
    }

    @Test
    void after_confirming_a_second_form_is_told_so() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        Receipt first = registrations.register(world.form(event, NAME, MAIL).request());
        registrations.confirm(
                ConfirmationKey.parse(QueuedMail.only(world).key()).orElseThrow());

        Receipt second = registrations.register(world.form(event, NAME, MAIL).request());

        QueuedMail mail = QueuedMail.latest(world, second.reference());
        assertEquals("already", mail.template());
        assertTrue(mail.text().contains(first.reference()));
        assertEquals(1, world.taken(event));
    }

    @Test // nobody learns from the page whether an address is known
    void the_receipt_of_a_known_address_looks_like_any_other() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        registrations.register(world.form(event, NAME, MAIL).request());
        TestClock.advance(Duration.ofHours(5));

        Receipt known = registrations.register(world.form(event, NAME, MAIL).request());
        Receipt unknown = registrations.register(
                world.form(event, NAME, "other@example.jp").request());

        assertEquals(unknown.confirmUntil(), known.confirmUntil());
        assertTrue(ReferenceNumber.isValid(known.reference()));
        assertTrue(ReferenceNumber.isValid(unknown.reference()));
    }

    @Test
    void a_second_form_posted_twice_gives_the_same_receipt() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        registrations.register(world.form(event, NAME, MAIL).request());
        RegistrationRequest further = world.form(event, NAME, MAIL).request();
        Receipt receipt = registrations.register(further);

        assertEquals(receipt.reference(), registrations.register(further).reference());
        assertEquals(2, world.sql().count("registration"));
    }

    @Test
    void one_person_may_sign_up_for_two_events() throws SQLException {
        UUID seminar = world.event(EventKind.JOB_SEMINAR, 10);
        UUID exchange = world.event(EventKind.EXCHANGE, 10);

        registrations.register(world.form(seminar, NAME, MAIL).request());
        registrations.register(world.form(exchange, NAME, MAIL).request());

        assertEquals(1, world.sql().count("seeker"));
        assertEquals(1, world.taken(seminar));
        assertEquals(1, world.taken(exchange));
    }

    @Test // R-F4
    void companies_outside_the_ward_or_too_large_are_marked_for_staff() throws SQLException {
        assertEquals("NEEDED NEW", checkOf(20, true));
        assertEquals("NEEDED NEW,OUTSIDE_WARD", checkOf(20, false));
        assertEquals("NEEDED NEW,LARGE", checkOf(101, true));
    }

    private String checkOf(int employees, boolean inWard) throws SQLException {
        world = World.fresh(seals, catalogue);
        UUID event = world.event(EventKind.ACCEPTANCE_SEMINAR, 10);
        registrations.register(world.form(event, "山田 花子", "hanako@example.co.jp")
                .company(FilledForm.company(employees, inWard))
                .request());
        assertEquals(
                world.sql().text("select id from company"), world.sql().text("select company_id from registration"));
        assertEquals(
                world.sql().text("select id from contact"), world.sql().text("select contact_id from registration"));
        return world.sql().text("select concat(check_state, ' ', doubt) from company");
    }
}
