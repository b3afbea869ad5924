package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consultations held without a booking are entered with the notice that was told. Source: R-A13, R-D14, T4. */
class WalkInsIT extends UnderOffice {

    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant EARLIER = World.NOW.minus(Duration.ofMinutes(50));
    private static final Map<PersonalField, String> BY_PHONE =
            Map.of(PersonalField.NAME, "Nguyễn Thị Ánh", PersonalField.PHONE, "090-1234-5678");

    @Inject
    WalkIns walkIns;

    @Inject
    ConsultationDesk desk;

    @Inject
    Bookings bookings;

    @Inject
    Acting acting;

    private Advice advice;
    private UUID counsellor;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
        world.handled(MORI);
        acting.as(MORI);
        counsellor = UUID.fromString(world.sql().text("select id from consultation_counsellor"));
        world.sql().run("update consultation_counsellor set account_id = ?", MORI.id());
    }

    private WalkIn talk(Instant startsAt, Map<PersonalField, String> answers, String known) {
        return talk(Audience.SEEKER, startsAt, answers, known, TODAY);
    }

    private WalkIn talk(
            Audience audience, Instant startsAt, Map<PersonalField, String> answers, String known, LocalDate told) {
        Listing event = advice.listing(audience);
        boolean company = audience == Audience.COMPANY;
        BookingRequest form = new BookingRequest(
                UUID.randomUUID(),
                new BookingRequest.Wish(audience, Channel.PHONE, company ? Theme.HIRING : Theme.DOCUMENTS, startsAt),
                Languages.find("vi").orElseThrow(),
                event.noticeIn(Languages.find("vi").orElseThrow()).id(),
                answers,
                company ? FilledForm.company(20, true) : null);
        return new WalkIn(form, 40, counsellor, Booking.Told.READ_OUT, told, known);
    }

    private String holder(UUID booking) throws SQLException {
        return world.sql().text("select seeker_id from consultation_booking where id = ?", booking);
    }

    @Test
    void somebody_new_is_entered_with_consent_and_case_and_without_a_mail() throws SQLException {
        WalkIn talk = talk(EARLIER, BY_PHONE, "");
        UUID id = walkIns.enter(talk);

        assertEquals(id, walkIns.enter(talk), "the same form");
        Map<String, Object> row = world.sql().row("select * from consultation_booking");
        assertEquals("CONFIRMED", row.get("state"));
        assertEquals("PHONE", row.get("medium"));
        assertEquals("READ_OUT", row.get("notice_told"));
        assertEquals("mori", row.get("entered_login"));
        assertEquals("vi", world.sql().text("select language from consent where booking_id = ?", id));
        assertEquals(1, world.sql().count("case_file"));
        assertEquals(0, world.sql().count("mail"));
        assertEquals(WalkIns.ACTION, world.sql().text("select action from access_log order by id desc limit 1"));
        BookingFile file = desk.open(id);
        assertEquals("+819012345678", file.answers().get(PersonalField.PHONE));
        assertEquals(2, file.answers().size());
        assertEquals(1, file.agreed().size());
        assertEquals("vi", file.agreed().get(0).language());
        assertEquals(1, file.agreed().get(0).version());
        assertEquals(EARLIER, file.agreed().get(0).at(), "not when it was typed");
    }

    @Test
    void who_is_known_is_found_by_number_mail_and_phone_with_name() throws SQLException {
        String booked =
                bookings.book(advice.form(Advice.FIRST, "anh@example.jp", "vi")).reference();
        bookings.confirm(advice.key(booked));
        UUID first = UUID.fromString(world.sql().text("select id from consultation_booking"));
        Map<PersonalField, String> part = Map.of(PersonalField.NAME, "ANH", PersonalField.EMAIL, "anh@example.jp");
        Map<PersonalField, String> mail =
                Map.of(PersonalField.NAME, "NGUYEN THI ANH", PersonalField.EMAIL, "ANH@example.jp");
        assertEquals("mailOther", refused(talk(EARLIER, part, "")), "another name would be lost");
        assertEquals(1, world.sql().count("consultation_booking"));

        UUID byMail = walkIns.enter(talk(EARLIER, mail, ""));
        UUID byPhone = walkIns.enter(talk(EARLIER.minus(Duration.ofHours(1)), BY_PHONE, ""));
        UUID byNumber = walkIns.enter(talk(
                EARLIER.minus(Duration.ofHours(2)),
                Map.of(PersonalField.NAME, "nguyen thi anh"),
                booked.toLowerCase(java.util.Locale.ROOT)));
        UUID another = walkIns.enter(talk(
                EARLIER.minus(Duration.ofHours(3)),
                Map.of(PersonalField.NAME, "SUHARTO", PersonalField.PHONE, "090-1234-5678"),
                ""));

        for (UUID each : new UUID[] {byMail, byPhone, byNumber}) {
            assertEquals(holder(first), holder(each));
        }
        assertNotEquals(holder(first), holder(another), "a shared phone");
        assertEquals("knownNot", Refusal.of(() -> walkIns.enter(talk(EARLIER, BY_PHONE, "K000-0000-000"))));
    }

    @Test // R-A13
    void a_number_is_nobody_elses_and_what_is_known_stays() throws SQLException {
        String booked =
                bookings.book(advice.form(Advice.FIRST, "anh@example.jp", "vi")).reference();
        bookings.confirm(advice.key(booked));
        UUID first = UUID.fromString(world.sql().text("select id from consultation_booking"));
        long mails = world.sql().count("mail");

        assertEquals("knownOther", refused(talk(EARLIER, Map.of(PersonalField.NAME, "WRONG NAME"), booked)));
        assertEquals("knownOther", refused(talk(EARLIER, Map.of(PersonalField.NAME, "Ánh"), booked)), "a part of it");
        Map<PersonalField, String> wrong =
                Map.of(PersonalField.NAME, "WRONG NAME", PersonalField.PHONE, "090-1111-2222");
        assertEquals("knownOther", refused(talk(EARLIER, wrong, booked)));
        assertEquals(1, world.sql().count("consultation_booking"));
        assertEquals(mails, world.sql().count("mail"));
        assertEquals(
                "consultation.enter.denied",
                world.sql().text("select action from access_log order by id desc limit 1"));

        UUID byMail = walkIns.enter(
                talk(EARLIER, Map.of(PersonalField.NAME, "LINH", PersonalField.EMAIL, "ANH@example.jp"), booked));
        UUID byPhone = walkIns.enter(talk(
                EARLIER.minus(Duration.ofHours(1)),
                Map.of(PersonalField.NAME, "LINH", PersonalField.PHONE, "090-1234-5678"),
                booked));
        for (UUID each : List.of(byMail, byPhone)) {
            assertEquals(holder(first), holder(each));
            assertEquals("Nguyễn Thị Ánh", desk.open(each).answers().get(PersonalField.NAME), "a known name stays");
        }
        assertEquals(mails + 2, world.sql().count("mail"), "the person is told");
        QueuedMail told = QueuedMail.all(world).stream()
                .filter(mail -> mail.about().equals(byMail))
                .findFirst()
                .orElseThrow();
        assertEquals("consultationEntered", told.template());
        assertEquals("anh@example.jp", told.recipient());
        assertTrue(told.text()
                .contains(world.sql().text("select reference from consultation_booking where id = ?", byMail)));
        assertFalse(told.text().contains("Nguy"), told.text());
    }

    @Test // R-A13
    void a_number_that_nobody_confirmed_proves_nothing_about_somebody_who_is_known() throws SQLException {
        String own =
                bookings.book(advice.form(Advice.FIRST, "anh@example.jp", "vi")).reference();
        bookings.confirm(advice.key(own));
        BookingRequest like = advice.form(Advice.FIRST.plus(Duration.ofDays(5)), "anh@example.jp", "vi");
        Map<PersonalField, String> answers = Map.of(
                PersonalField.NAME, "SUHARTO",
                PersonalField.EMAIL, "anh@example.jp",
                PersonalField.PHONE, "090-1111-2222");
        String strangers = bookings.book(new BookingRequest(
                        like.submissionId(), like.wish(), like.language(), like.noticeTextId(), answers, null))
                .reference();
        Map<PersonalField, String> person = Map.of(PersonalField.NAME, "Nguyễn Thị Ánh");

        assertEquals("knownOther", refused(talk(EARLIER, answers, strangers)), "nor does the address");
        walkIns.enter(talk(EARLIER, person, strangers));
        String unconfirmed = bookings.book(advice.form(Advice.SECOND, "new@example.jp", "vi"))
                .reference();
        UUID first = walkIns.enter(talk(EARLIER.minus(Duration.ofHours(1)), person, unconfirmed));
        assertEquals(
                holder(first),
                world.sql().text("select seeker_id from consultation_booking where reference = ?", unconfirmed),
                "of whom nothing else is known");
    }

    /** What is refused before the answers are read back, and when they are entered. */
    private String refused(WalkIn talk) {
        String code = Refusal.of(() -> walkIns.enter(talk));
        assertEquals(code, Refusal.of(() -> walkIns.foresee(talk)));
        return code;
    }

    @Test
    void what_cannot_have_been_is_refused_before_it_is_read_back() throws SQLException {
        WalkIn first = talk(EARLIER, BY_PHONE, "");
        walkIns.foresee(first);
        assertEquals(0, world.sql().count("consultation_booking"));
        assertEquals(0, world.sql().count("seeker"));
        walkIns.enter(first);
        walkIns.foresee(first);
        assertEquals("counsellorBusy", refused(talk(EARLIER.plus(Duration.ofMinutes(30)), BY_PHONE, "")));
        assertEquals("heldToCome", refused(talk(World.NOW.plusSeconds(60), BY_PHONE, "")));
        Instant yesterday = EARLIER.minus(Duration.ofDays(1));
        assertEquals("toldAfter", refused(talk(yesterday, BY_PHONE, "")));
        assertEquals(
                "signedOnEarly", refused(talk(Audience.SEEKER, yesterday, BY_PHONE, "", LocalDate.of(2020, 1, 1))));
        Instant before = EARLIER.minus(Duration.ofHours(2));
        assertEquals("answersWrong", refused(talk(before, Map.of(PersonalField.NAME, "SUHARTO"), "")));
        assertEquals("knownNot", refused(talk(before, BY_PHONE, "K000-0000-000")));
        acting.as(new Actor(UUID.randomUUID(), "other", "COUNSELLOR"));
        assertEquals("programmeNotYours", refused(talk(before, BY_PHONE, "")));
    }

    private Callable<UUID> entering(WalkIn talk) {
        return () -> inRequest(() -> {
            acting.as(MORI);
            return walkIns.enter(talk);
        });
    }

    @Test
    void two_at_once_take_a_counsellors_time_once() throws Exception {
        WalkIn one = talk(EARLIER, BY_PHONE, "");
        WalkIn other = talk(EARLIER.plus(Duration.ofMinutes(10)), BY_PHONE, "");
        List<Crowd.Outcome<UUID>> outcomes = Crowd.together(List.of(entering(one), entering(one), entering(other)));

        assertEquals(1, world.sql().count("consultation_booking"), outcomes::toString);
        assertEquals(outcomes.get(0).value(), outcomes.get(1).value(), "the same form");
        assertNotEquals(outcomes.get(0).succeeded(), outcomes.get(2).succeeded());
    }

    @Test
    void a_phone_and_name_that_two_people_have_make_nobody_known() throws SQLException {
        for (String mail : List.of("anh@example.jp", "other@example.jp")) {
            bookings.book(advice.form(mail.startsWith("anh") ? Advice.FIRST : Advice.SECOND, mail));
        }
        String holder = holder(walkIns.enter(talk(EARLIER, BY_PHONE, "")));

        assertEquals(
                0,
                world.sql()
                        .number("select count(*) from consultation_booking where state <> 'CONFIRMED' and seeker_id = '"
                                + holder + "'"));
    }

    @Test
    void a_companys_contact_gives_a_mail_address_or_a_phone_number_and_the_case_is_the_companys() throws SQLException {
        Map<PersonalField, String> nothing = Map.of(PersonalField.NAME, "架空 太郎");
        assertEquals(
                "answersWrong", Refusal.of(() -> walkIns.enter(talk(Audience.COMPANY, EARLIER, nothing, "", TODAY))));
        UUID id = walkIns.enter(talk(Audience.COMPANY, EARLIER, BY_PHONE, "", TODAY));
        assertEquals(1, world.sql().number("select count(*) from case_file where company_id is not null"));
        assertEquals(
                Set.of(PersonalField.NAME, PersonalField.PHONE),
                desk.open(id).answers().keySet());
    }
}
