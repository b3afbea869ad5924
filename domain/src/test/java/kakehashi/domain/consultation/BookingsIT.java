package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booking a consultation, opening the mailed link, moving and calling off. Source: R-A13, R-A23. */
class BookingsIT extends UnderPortal {

    private static final Duration PATIENCE = Duration.ofMinutes(120);

    @Inject
    Bookings bookings;

    @Inject
    ConsultationSlots slots;

    @Inject
    Registrations registrations;

    @Inject
    KnownAnswers known;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 2);
    }

    private BookingReceipt book(Instant startsAt, String mail) {
        return bookings.book(advice.form(startsAt, mail));
    }

    private BookingReceipt booked(Instant startsAt, String mail) throws SQLException {
        BookingReceipt receipt = book(startsAt, mail);
        TestClock.advance(Duration.ofSeconds(1));
        bookings.confirm(advice.key(receipt.reference()));
        return receipt;
    }

    private boolean isFree(Instant startsAt) {
        return slots.at(Channel.IN_PERSON, startsAt).isPresent();
    }

    private List<String> templates() throws SQLException {
        return QueuedMail.all(world).stream().map(QueuedMail::template).toList();
    }

    @Test
    void times_from_a_day_to_six_weeks_ahead_are_free() {
        List<Slot> free = slots.free(Channel.PHONE);
        assertEquals(Advice.FIRST, free.get(0).startsAt());
        assertEquals(2, free.get(0).counsellors().size());
        assertEquals(
                Instant.parse("2027-01-05T01:00:00Z"), free.get(free.size() - 1).startsAt());
        assertEquals(11 * 12 + 1, free.size());
        assertEquals(List.of("ja", "ja-simple", "en"), slots.languages());
    }

    @Test
    void looking_for_free_times_costs_the_same_however_many_are_booked() throws SQLException {
        book(Advice.FIRST, "a@example.jp");
        long few = statements(() -> slots.free(Channel.PHONE));
        for (int i = 1; i < 8; i++) {
            book(Advice.FIRST.plusSeconds(i * 2700L), i + "@example.jp");
        }
        assertEquals(few, statements(() -> slots.free(Channel.PHONE)));
    }

    @Test
    void a_booking_holds_the_time_of_one_counsellor_and_asks_by_mail() throws SQLException {
        BookingReceipt receipt = book(Advice.FIRST, "anh@example.jp");

        assertEquals("UNCONFIRMED", advice.state(receipt.reference()));
        assertEquals(World.NOW.plus(PATIENCE), receipt.confirmUntil());
        assertEquals(
                1,
                slots.at(Channel.PHONE, Advice.FIRST)
                        .orElseThrow()
                        .counsellors()
                        .size());
        QueuedMail mail = QueuedMail.only(world);
        assertEquals("consultationConfirm", mail.template());
        assertEquals("anh@example.jp", mail.recipient());
        assertTrue(mail.text().contains("/en/booking/"), mail.text());
        assertFalse(mail.text().contains("Ánh") || mail.text().contains("1234"), "nothing of the answers");
        Map<String, Object> row = world.sql().row("select * from consultation_booking");
        assertFalse(new String((byte[]) row.get("name")).contains("Nguy"));
        assertEquals(1, world.sql().number("select count(*) from consent where booking_id is not null"));
        assertEquals(1, world.sql().count("seeker"));
    }

    @Test
    void posting_the_same_form_again_gives_the_same_number() throws SQLException {
        BookingRequest form = advice.form(Advice.FIRST, "anh@example.jp");
        assertEquals(bookings.book(form).reference(), bookings.book(form).reference());
        assertEquals(1, world.sql().count("consultation_booking"));
        assertEquals(1, world.sql().count("mail"));
    }

    @Test
    void a_time_that_everybody_has_taken_is_refused_and_nothing_is_left_behind() throws SQLException {
        book(Advice.FIRST, "a@example.jp");
        book(Advice.FIRST, "b@example.jp");

        assertEquals("slotTaken", Refusal.of(() -> book(Advice.FIRST, "c@example.jp")));

        assertFalse(isFree(Advice.FIRST));
        assertEquals(2, world.sql().count("seeker"));
        assertEquals(2, world.sql().count("mail"));
    }

    @Test
    void what_is_no_time_of_ours_is_refused() throws SQLException {
        for (String time : List.of(
                "2026-11-26T01:10:00Z", "2026-11-25T01:00:00Z", "2026-11-24T02:00:00Z", "2027-01-07T01:00:00Z")) {
            assertEquals("slotTaken", Refusal.of(() -> book(Instant.parse(time), "a@example.jp")), time);
        }
        assertEquals("eventUnknown", Refusal.of(() -> book(Instant.parse("2027-04-01T01:00:00Z"), "a@example.jp")));
        world.sql().run("insert into consultation_closed_day values ('2026-11-26', 1)");
        assertEquals("slotTaken", Refusal.of(() -> book(Advice.FIRST, "a@example.jp")));
    }

    @Test // T4, T3, R-A23
    void conditions_are_checked_whatever_was_posted() {
        BookingRequest form = advice.form(Advice.FIRST, "anh@example.jp");
        assertEquals(
                "noticeChanged",
                Refusal.of(() -> bookings.book(new BookingRequest(
                        form.submissionId(), form.wish(), form.language(), UUID.randomUUID(), form.answers(), null))));
        BookingRequest.Wish strange =
                new BookingRequest.Wish(Audience.SEEKER, Channel.PHONE, Theme.HIRING, Advice.FIRST);
        assertEquals("themeNotForAudience", Refusal.of(() -> bookings.book(with(form, strange, form.answers(), null))));
        BookingRequest.Wish byPhone =
                new BookingRequest.Wish(Audience.SEEKER, Channel.PHONE, Theme.DOCUMENTS, Advice.FIRST);
        Map<PersonalField, String> silent = new HashMap<>(form.answers());
        silent.remove(PersonalField.PHONE);
        assertEquals("answersWrong", Refusal.of(() -> bookings.book(with(form, byPhone, silent, null))));
        bookings.book(with(form, form.wish(), silent, null));
        BookingRequest company = advice.companyForm(Advice.SECOND, "taro@example.jp");
        assertEquals(
                "companyMissing",
                Refusal.of(() -> bookings.book(with(company, company.wish(), company.answers(), null))));
    }

    private static BookingRequest with(
            BookingRequest form, BookingRequest.Wish wish, Map<PersonalField, String> answers, CompanyProfile company) {
        return new BookingRequest(form.submissionId(), wish, form.language(), form.noticeTextId(), answers, company);
    }

    @Test // R-A23
    void a_company_books_with_its_theme() throws SQLException {
        BookingReceipt receipt = bookings.book(advice.companyForm(Advice.FIRST, "taro@example.jp"));
        Map<String, Object> row = world.sql().row("select theme, audience, company_id from consultation_booking");
        assertEquals("HIRING", row.get("theme"));
        assertEquals("COMPANY", row.get("audience"));
        assertEquals(1, world.sql().count("company"));
        assertEquals(
                Theme.HIRING,
                bookings.lookAt(advice.key(receipt.reference())).wish().theme());
    }

    @Test
    void the_link_confirms_the_booking_and_the_calendar_file_comes_along() throws SQLException {
        BookingReceipt receipt = book(Advice.FIRST, "anh@example.jp");
        ConfirmationKey key =
                ConfirmationKey.parse(QueuedMail.only(world).key()).orElseThrow();
        TestClock.advance(Duration.ofMinutes(5));

        BookingView view = bookings.confirm(key);

        assertEquals(receipt.reference(), view.reference());
        assertEquals(Booking.State.CONFIRMED, view.state());
        assertTrue(view.changeable());
        assertEquals(List.of("consultationConfirm", "consultationBooked"), templates());
        assertEquals(1, world.sql().number("select count(*) from seeker where confirmed_at is not null"));
        bookings.confirm(key);
        assertEquals(2, world.sql().count("mail"));
    }

    @Test
    void looking_changes_nothing_and_a_forged_key_is_unknown() throws SQLException {
        BookingReceipt receipt = book(Advice.FIRST, "anh@example.jp");
        ConfirmationKey other = advice.key(book(Advice.SECOND, "b@example.jp").reference());
        ConfirmationKey mine = advice.key(receipt.reference());
        bookings.lookAt(mine);
        assertEquals("UNCONFIRMED", advice.state(receipt.reference()));
        ConfirmationKey swapped = new ConfirmationKey(mine.id(), other.secret());
        ConfirmationKey nobody = ConfirmationKey.of(world.seal(), UUID.randomUUID());
        Map<ConfirmationKey, String> codes = Map.of(swapped, "confirmUnknown", nobody, "confirmGone");
        codes.forEach((forged, code) -> {
            assertEquals(code, Refusal.of(() -> bookings.lookAt(forged)));
            assertEquals(code, Refusal.of(() -> bookings.confirm(forged)));
            assertEquals(code, Refusal.of(() -> bookings.change(forged, Advice.SECOND)));
            assertEquals(code, Refusal.of(() -> bookings.cancel(forged)));
        });
    }

    @Test
    void a_time_nobody_confirmed_goes_back_with_the_timer_or_before_it() throws SQLException {
        BookingReceipt first = book(Advice.SECOND, "a@example.jp");
        book(Advice.SECOND, "b@example.jp");
        TestClock.advance(PATIENCE.plusMillis(1));
        assertTrue(isFree(Advice.SECOND), "free before the timer");
        assertEquals("bookingTooLate", Refusal.of(() -> bookings.lookAt(advice.key(first.reference()))));

        BookingReceipt third = book(Advice.SECOND, "c@example.jp");

        assertEquals("UNCONFIRMED", advice.state(third.reference()));
        assertEquals("LAPSED", advice.state(first.reference()));
        assertEquals(1, bookings.lapseDue());
        assertEquals(0, bookings.lapseDue());
        assertEquals("bookingTooLate", Refusal.of(() -> bookings.confirm(advice.key(first.reference()))));
    }

    @Test
    void a_person_has_at_most_two_confirmed_ahead_and_is_told_only_behind_the_mailed_link() throws SQLException {
        booked(Advice.FIRST, "anh@example.jp");
        booked(Advice.SECOND, "anh@example.jp");
        BookingReceipt third = book(Advice.SECOND.plusSeconds(2700), "anh@example.jp");
        assertEquals("bookingTooMany", Refusal.of(() -> bookings.confirm(advice.key(third.reference()))));
        assertEquals("UNCONFIRMED", advice.state(third.reference()));
        assertEquals(1, world.sql().count("seeker"));
        UUID holder = UUID.fromString(world.sql().text("select id from seeker"));
        List<Visitor> known = List.of(new Visitor(holder, null, World.YEAR, Languages.standard()));
        assertEquals(2, bookings.ahead(known).size());
    }

    @Test
    void moving_takes_the_new_time_and_gives_the_old_one_back() throws SQLException {
        BookingReceipt receipt = booked(Advice.FIRST, "anh@example.jp");
        book(Advice.FIRST, "b@example.jp");
        assertFalse(isFree(Advice.FIRST));
        TestClock.advance(Duration.ofSeconds(1));

        BookingView moved = bookings.change(advice.key(receipt.reference()), Advice.SECOND);

        assertEquals(Advice.SECOND, moved.wish().startsAt());
        assertEquals(receipt.reference(), moved.reference());
        assertTrue(isFree(Advice.FIRST));
        assertEquals("consultationChanged", templates().get(templates().size() - 1));
        long mails = world.sql().count("mail");
        bookings.change(advice.key(receipt.reference()), Advice.SECOND);
        assertEquals(mails, world.sql().count("mail"), "moving to the same time says nothing");
    }

    @Test
    void moving_to_a_time_that_is_gone_leaves_the_booking_as_it_was() throws SQLException {
        BookingReceipt receipt = booked(Advice.FIRST, "anh@example.jp");
        book(Advice.SECOND, "b@example.jp");
        book(Advice.SECOND, "c@example.jp");
        ConfirmationKey key = advice.key(receipt.reference());
        assertEquals("slotTaken", Refusal.of(() -> bookings.change(key, Advice.SECOND)));
        assertEquals(Advice.FIRST, bookings.lookAt(key).wish().startsAt());
    }

    @Test
    void calling_off_gives_the_time_back_and_says_so_once() throws SQLException {
        BookingReceipt receipt = booked(Advice.FIRST, "anh@example.jp");
        ConfirmationKey key = advice.key(receipt.reference());
        TestClock.advance(Duration.ofSeconds(1));

        assertEquals(Booking.State.CANCELLED, bookings.cancel(key).state());
        bookings.cancel(key);

        assertEquals(
                2,
                slots.at(Channel.PHONE, Advice.FIRST)
                        .orElseThrow()
                        .counsellors()
                        .size());
        assertEquals(
                1, templates().stream().filter("consultationCancelled"::equals).count());
        assertFalse(bookings.lookAt(key).changeable());
        assertEquals("bookingCancelled", Refusal.of(() -> bookings.change(key, Advice.SECOND)));
    }

    @Test
    void a_known_address_gets_the_same_answer_as_an_unknown_one() throws SQLException {
        BookingReceipt known = book(Advice.FIRST, "anh@example.jp");
        BookingReceipt again = book(Advice.SECOND, "ANH@example.jp");
        BookingReceipt fresh = book(Advice.SECOND, "new@example.jp");
        assertNotEquals(known.reference(), again.reference());
        assertEquals(fresh.confirmUntil(), again.confirmUntil());
        assertEquals(
                1,
                QueuedMail.all(world).stream()
                        .map(QueuedMail::template)
                        .distinct()
                        .count());
    }

    @Test
    void who_withdraws_the_consent_gives_the_time_back_and_is_told_so() throws SQLException {
        BookingReceipt receipt = booked(Advice.FIRST, "anh@example.jp");
        UUID id = UUID.fromString(world.sql().text("select id from consultation_booking"));
        TestClock.advance(Duration.ofSeconds(1));
        bookings.withdraw(id, List.of());
        assertEquals("CONFIRMED", advice.state(receipt.reference()), "it is somebody else's");

        bookings.withdraw(id, signedIn());
        bookings.withdraw(id, signedIn());

        assertEquals("CANCELLED", advice.state(receipt.reference()));
        assertEquals(
                1, templates().stream().filter("consultationWithdrawn"::equals).count());
        assertFalse(templates().contains("consultationCancelled"));
    }

    @Test
    void who_is_signed_in_needs_no_link_and_somebody_elses_address_does() throws SQLException {
        booked(Advice.FIRST, "anh@example.jp");
        List<Visitor> anh = signedIn();
        BookingRequest form = advice.form(Advice.SECOND, "ANH@example.jp");
        TestClock.advance(Duration.ofSeconds(1));

        BookingReceipt sure = bookings.book(form, anh);

        assertNull(sure.confirmUntil());
        assertEquals("CONFIRMED", advice.state(sure.reference()));
        assertEquals(sure, bookings.book(form, anh), "the same form again");
        assertEquals(List.of("consultationConfirm", "consultationBooked", "consultationBooked"), templates());
        Instant third = Advice.SECOND.plusSeconds(2700);
        assertEquals("bookingTooMany", Refusal.of(() -> bookings.book(advice.form(third, "anh@example.jp"), anh)));
        assertEquals(
                2, slots.at(Channel.PHONE, third).orElseThrow().counsellors().size(), "nobody's time is held");
        BookingReceipt other = bookings.book(advice.form(third, "b@example.jp"), anh);
        assertEquals("UNCONFIRMED", advice.state(other.reference()));
    }

    private List<Visitor> signedIn() throws SQLException {
        return List.of(new Visitor(
                UUID.fromString(world.sql().text("select id from seeker")), null, World.YEAR, Languages.standard()));
    }

    @Test // the newest that was confirmed, of one's own, for the same audience
    void who_is_signed_in_need_not_type_what_is_known() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        String mail = "anh@example.jp";
        String reference = registrations
                .register(world.form(event, "Maria Santos", mail)
                        .answer(PersonalField.PHONE, "090-1234-5678")
                        .answer(PersonalField.AGE, "23")
                        .request())
                .reference();
        List<Visitor> maria = signedIn();
        assertEquals(Map.of(), known.of(Audience.SEEKER, maria), "nobody knows yet who typed it");

        registrations.confirm(
                ConfirmationKey.parse(QueuedMail.latest(world, reference).key()).orElseThrow());
        Map<PersonalField, String> signUp = Map.of(
                PersonalField.NAME, "Maria Santos", PersonalField.EMAIL, mail, PersonalField.PHONE, "+819012345678");
        assertEquals(signUp, known.of(Audience.SEEKER, maria), "of all answers these only");
        TestClock.advance(Duration.ofMinutes(1));
        book(Advice.SECOND, mail);
        assertEquals(signUp, known.of(Audience.SEEKER, maria), "the booking is not confirmed");

        booked(Advice.FIRST, mail);
        Map<PersonalField, String> newest = known.of(Audience.SEEKER, maria);
        assertEquals("Nguyễn Thị Ánh", newest.get(PersonalField.NAME));
        assertEquals(mail, newest.get(PersonalField.EMAIL));
        assertEquals(Map.of(), known.of(Audience.COMPANY, maria), "somebody else's role");
        assertEquals(Map.of(), known.of(Audience.SEEKER, List.of()), "nobody is signed in");
        Visitor stranger = new Visitor(UUID.randomUUID(), null, World.YEAR, Languages.standard());
        assertEquals(Map.of(), known.of(Audience.SEEKER, List.of(stranger)));
    }
}
