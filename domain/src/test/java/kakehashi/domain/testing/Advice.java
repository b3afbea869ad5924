package kakehashi.domain.testing;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Consultations all the year round, and counsellors on Tuesdays and Thursdays from 10 to 19 in Tokyo. */
public final class Advice {

    /** The first bookable time: Thursday, 10:00 in Tokyo. */
    public static final Instant FIRST = Instant.parse("2026-11-26T01:00:00Z");

    /** The time after the first. */
    public static final Instant SECOND = FIRST.plusSeconds(45 * 60);

    private final World world;
    private final UUID seekers;
    private final UUID companies;

    private Advice(World world) throws SQLException {
        this.world = world;
        this.seekers = world.event(EventKind.SEEKER_CONSULTATION, 0);
        this.companies = world.event(EventKind.COMPANY_CONSULTATION, 0);
        world.sql().run("update event set starts_at = '2026-04-01', ends_at = '2027-03-31', closes_at = '2027-03-31'");
    }

    /** Opens consultations with so many counsellors; the schema's owner makes them, because the portal may not. */
    public static Advice open(World world, int counsellors) throws SQLException {
        Advice advice = new Advice(world);
        for (int number = 1; number <= counsellors; number++) {
            UUID id = UUID.randomUUID();
            world.sql()
                    .run(
                            "insert into consultation_counsellor (id, number, spoken, version) values (?, ?, 'ja ja-simple en', 1)",
                            id,
                            number);
            for (String day : List.of("TUESDAY", "THURSDAY")) {
                world.sql()
                        .run(
                                "insert into consultation_shift values (uuid(), ?, ?, '10:00', '19:00', 45,"
                                        + " 'IN_PERSON PHONE', '2026-04-01', null, 1, null)",
                                id,
                                day);
            }
        }
        return advice;
    }

    /** The same through the service, as the back office does. */
    public static void open(ConsultationSlots slots) {
        Counsellor counsellor = new Counsellor(1, List.of("ja", "en"));
        slots.add(counsellor);
        slots.add(new Shift(
                counsellor, DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(19, 0), LocalDate.of(2026, 4, 1)));
    }

    /** A seeker's form for a time, in person, with a phone number. */
    public BookingRequest form(Instant startsAt, String mail) {
        return form(startsAt, mail, "en");
    }

    /** The same in another language. */
    public BookingRequest form(Instant startsAt, String mail, String tag) {
        Language language = Languages.find(tag).orElseThrow();
        return new BookingRequest(
                UUID.randomUUID(),
                new BookingRequest.Wish(Audience.SEEKER, Channel.IN_PERSON, Theme.DOCUMENTS, startsAt),
                language,
                listing(Audience.SEEKER).noticeIn(language).id(),
                Map.of(
                        PersonalField.NAME, "Nguyễn Thị Ánh",
                        PersonalField.EMAIL, mail,
                        PersonalField.PHONE, "090-1234-5678"),
                null);
    }

    /** A company's form for a time. */
    public BookingRequest companyForm(Instant startsAt, String mail) {
        Language language = Languages.standard();
        return new BookingRequest(
                UUID.randomUUID(),
                new BookingRequest.Wish(Audience.COMPANY, Channel.PHONE, Theme.HIRING, startsAt),
                language,
                listing(Audience.COMPANY).noticeIn(language).id(),
                Map.of(
                        PersonalField.NAME, "架空 太郎",
                        PersonalField.EMAIL, mail,
                        PersonalField.PHONE, "03-1234-5678"),
                FilledForm.company(20, true));
    }

    /** The year-round event of an audience. */
    public Listing listing(Audience audience) {
        return world.listing(audience == Audience.SEEKER ? seekers : companies);
    }

    /** The key in the newest mail with a link about a booking. */
    public ConfirmationKey key(String reference) throws SQLException {
        UUID id =
                UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", reference));
        return ConfirmationKey.of(world.seal(), id);
    }

    /** The counsellor with a number. */
    public UUID counsellor(int number) throws SQLException {
        return UUID.fromString(world.sql().text("select id from consultation_counsellor where number = ?", number));
    }

    /** Whoever booked withdraws every consent. */
    public void withdraw() throws SQLException {
        world.sql()
                .run("insert into consent_withdrawal select uuid(), id, 'en', now(3) from consent"
                        + " where booking_id is not null");
    }

    /** Where a booking is in its life. */
    public String state(String reference) throws SQLException {
        return world.sql().text("select state from consultation_booking where reference = ?", reference);
    }
}
