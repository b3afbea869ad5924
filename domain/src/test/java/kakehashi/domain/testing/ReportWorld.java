package kakehashi.domain.testing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.reporting.Figures;

/** What is counted in tests of reports. */
public final class ReportWorld {

    /** The last day of December in Tokyo, before noon. */
    public static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T02:00:00Z");

    private final World world;
    private final Registrations registrations;

    /** For a world whose people sign up by a service. */
    public ReportWorld(World world, Registrations registrations) {
        this.world = world;
        this.registrations = registrations;
    }

    private UUID signUp(FilledForm form, String state) throws SQLException {
        String reference = registrations.register(form.request()).reference();
        world.sql()
                .run(
                        "update registration set state = ?, confirmed_at = ? where reference = ?",
                        state,
                        state.equals("UNCONFIRMED") ? null : World.time(World.NOW),
                        reference);
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", reference));
    }

    /** A seeker's sign-up in a state; its id. */
    public UUID seeker(UUID event, String mail, String state) throws SQLException {
        return signUp(world.form(event, "AUNG KYAW MOE", mail + "@example.jp"), state);
    }

    /** The sign-up of somebody of a company; its id. */
    public UUID company(UUID event, String mail, String number, Industry industry) throws SQLException {
        return signUp(
                world.form(event, "架空 太郎", mail + "@example.co.jp")
                        .as(Audience.COMPANY)
                        .company(
                                new CompanyProfile("架空 " + number, number, industry, SmeClass.SERVICE, 12, null, true)),
                "CONFIRMED");
    }

    /** The person of a sign-up was checked in. */
    public void came(UUID registration) throws SQLException {
        world.sql()
                .run(
                        "insert into attendance select id, event_id, true, ?, null, 1 from registration where id = ?",
                        World.time(NEW_YEARS_EVE),
                        registration);
    }

    /** An event begins at another time, in UTC, and lasts two hours. */
    public void move(UUID event, String start) throws SQLException {
        world.sql()
                .run(
                        "update event set starts_at = ?, ends_at = date_add(?, interval 2 hour) where id = ?",
                        start,
                        start,
                        event);
    }

    /** The figures of a report as {@code label=amount}; what is not shown as a mark. */
    public static Map<String, String> figures(Figures figures, String report) {
        return figures.contents().stream()
                .filter(content -> content.report().equals(report))
                .flatMap(content -> content.figures().stream())
                .filter(figure -> !figure.isShown() || figure.amount() != 0)
                .collect(Collectors.toMap(
                        figure -> (figure.part().isEmpty() ? "" : "| ")
                                + figure.label().replaceFirst("^Report\\.\\w+\\.", ""),
                        figure -> figure.isShown()
                                ? String.valueOf(figure.amount())
                                : figure.mark().name(),
                        (one, other) -> one + "," + other,
                        TreeMap::new));
    }

    /** The survey of an audience of an event, with these answers about satisfaction. */
    public void survey(UUID event, Audience audience, String... steps) throws SQLException {
        UUID survey = UUID.randomUUID();
        world.sql()
                .run("insert into survey values (?, ?, ?, '2026-12-30', false, 0, 1)", survey, event, audience.name());
        for (String step : steps) {
            UUID sheet = UUID.randomUUID();
            world.sql().run("insert into survey_sheet values (?, ?, null)", sheet, survey);
            world.sql().run("insert into survey_answer values (uuid(), ?, 'SATISFACTION', ?, null)", sheet, step);
        }
    }

    /** So many seekers of a nationality sign up; null for no answer. */
    public void people(UUID event, String nationality, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            String mail = nationality + i + "@example.jp";
            signUp(
                    world.form(event, "AUNG KYAW MOE", mail).answer(PersonalField.NATIONALITY, nationality),
                    "CONFIRMED");
        }
    }

    /** The one seeker, or contact, books a consultation. */
    public void book(String audience, String channel, String theme, String state, String start) throws SQLException {
        String counsellor = state.equals("CONFIRMED") ? "(select id from consultation_counsellor)" : "null";
        world.sql()
                .run(
                        "insert into consultation_booking (id, reference, event_id, audience, seeker_id, contact_id,"
                                + " submission_id, state, channel, theme, language, counsellor_id, starts_at, ends_at, name,"
                                + " submitted_at, confirm_until, revision, version) select uuid(), left(uuid(), 20), e.id, ?,"
                                + holder(audience) + ", uuid(), ?, ?, ?, 'en', " + counsellor
                                + ", ?, date_add(?, interval 45 minute), '', ?, ?, 0, 1 from event e where e.kind = ?",
                        audience,
                        state,
                        channel,
                        theme,
                        start,
                        start,
                        start,
                        start,
                        audience + "_CONSULTATION");
    }

    private static String holder(String audience) {
        return audience.equals("SEEKER") ? "(select id from seeker), null" : "null, (select id from contact)";
    }

    /** The one seeker, or contact, writes, and confirms it at a moment. */
    public void write(String audience, String theme, String confirmed) throws SQLException {
        world.sql()
                .run(
                        "insert into consultation_conversation (id, reference, event_id, audience, seeker_id, contact_id,"
                                + " submission_id, state, theme, language, name, message_count, submitted_at, confirm_until,"
                                + " confirmed_at, turned_at, version) select uuid(), left(uuid(), 20), e.id, ?,"
                                + holder(audience)
                                + ", uuid(), 'OFFICE', ?, 'en', '', 1, ?, ?, ?, ?, 1 from event e where"
                                + " e.kind = ?",
                        audience,
                        theme,
                        confirmed,
                        confirmed,
                        confirmed,
                        confirmed,
                        audience + "_CONSULTATION");
    }

    /** The one company publishes an opening on 1 December; the values are those of its kind. */
    public void offer(String kind, String values) throws SQLException {
        world.sql()
                .run(
                        "insert into opening (id, company_id, kind, state, title, description, place, japanese_level,"
                                + " occupation, employment, pay_unit, pay_from, begins_on, ends_on, day_count, paid, written_in,"
                                + " created_at, published_at, version) select uuid(), id, ?, 'PUBLISHED', 't', 'd', 'p', 'N2', "
                                + values + ", 'ja', ?, '2026-12-01', 1 from company",
                        kind,
                        World.time(World.NOW));
    }
}
