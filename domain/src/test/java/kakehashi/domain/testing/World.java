package kakehashi.domain.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.shared.Actor;

/** What a test starts from: empty tables, one programme with its keys, the clock at {@link #NOW}; then its events. */
public final class World {

    /** Where the clock stands at the beginning: Tuesday, 10:00 in Tokyo. */
    public static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    /** The fiscal year of the programme. */
    public static final int YEAR = 2026;

    /** Languages that events and notices are written in; others are shown the nearest. */
    public static final List<String> WRITTEN = List.of("ja", "en", "vi");

    private static final Set<String> KEPT = Set.of("field_register", "collection_rule", "access_log_head");

    private final Sql sql;
    private final Seals seals;
    private final Catalogue catalogue;
    private final UUID programme;

    private World(Sql sql, Seals seals, Catalogue catalogue) throws SQLException {
        this.sql = sql;
        this.seals = seals;
        this.catalogue = catalogue;
        this.programme = programme(YEAR);
    }

    /** Empties everything and opens the programme of {@link #YEAR}. */
    public static World fresh(Seals seals, Catalogue catalogue) throws SQLException {
        TestClock.set(NOW);
        Sql sql = Sql.admin();
        sql.run("set foreign_key_checks = 0");
        for (String table : sql.tables()) {
            if (!KEPT.contains(table)) {
                sql.run("delete from " + table);
            }
        }
        sql.run("update access_log_head set hash = null");
        sql.run("set foreign_key_checks = 1");
        World world = new World(sql, seals, catalogue);
        catalogue.forget();
        return world;
    }

    /** Opens a further programme year with its keys. */
    public UUID programme(int year) throws SQLException {
        UUID id = UUID.randomUUID();
        seals.create(year);
        sql.run(
                "insert into programme values (?, ?, ?, ?, '03-0000-0000', 'office@example.jp', 1, null)",
                id,
                year,
                year + "-04-01",
                (year + 1) + "-03-31");
        for (String language : WRITTEN) {
            sql.run(
                    "insert into programme_text values (?, ?, ?, 'purpose', 'section', 'contractor', 'office')",
                    id,
                    language,
                    "programme " + year + " " + language);
        }
        return id;
    }

    /** Lets somebody handle the data of all programmes there are, until they end. */
    public Actor handled(Actor by) throws SQLException {
        sql.run(
                "insert into staff_account (id, login, role, password_hash, must_change, failed_tries, opened_at, version)"
                        + " values (?, ?, ?, '', false, 0, ?, 1)",
                by.id(),
                by.login(),
                by.role(),
                time(NOW));
        sql.run(
                "insert into handler select uuid(), ?, id, least('2020-01-01', starts_on), ends_on, 1 from programme",
                by.id());
        return by;
    }

    /** The ward approves that consultations keep what may otherwise not be collected. */
    public void approve(String number) throws SQLException {
        sql.run(
                "insert into approval (id, programme_id, number, kind, forbidden, item_list, purpose, starts_on, ends_on,"
                        + " document, entered_at, entered_by, version) values (uuid(), ?, ?,"
                        + " 'SEEKER_CONSULTATION', true, 'D13_CONSULTATION_RECORD', '職場の配慮', '2026-11-01',"
                        + " '2027-03-31', '綴り3', now(), 'suzuki', 1)",
                programme,
                number);
    }

    /** A published event of the world's programme, open for another week, with so many places for each audience. */
    public UUID event(EventKind kind, int places) throws SQLException {
        return event(programme, kind, places);
    }

    /** The same for another programme. */
    public UUID event(UUID of, EventKind kind, int places) throws SQLException {
        UUID id = UUID.randomUUID();
        String code = "e" + id.toString().substring(0, 8);
        sql.run(
                "insert into event (id, programme_id, code, kind, state, venue_id, zone, starts_at, ends_at, opens_at,"
                        + " closes_at, version) values (?, ?, ?, ?, 'PUBLISHED', ?, 'Asia/Tokyo', ?, ?, ?, ?, 1)",
                id,
                of,
                code,
                kind.name(),
                venue(code),
                after(Duration.ofDays(10)),
                after(Duration.ofDays(10).plusHours(2)),
                after(Duration.ofDays(-10)),
                after(Duration.ofDays(7)));
        for (String language : WRITTEN) {
            sql.run(
                    "insert into event_text (event_id, language, state, title, summary, description)"
                            + " values (?, ?, 'READY', ?, 'summary', 'description')",
                    id,
                    language,
                    "Title " + code + " " + language);
        }
        for (Audience audience : kind.hasPlaces() ? kind.audiences() : Set.<Audience>of()) {
            sql.run(
                    "insert into event_places (event_id, audience, capacity, taken, version) values (?, ?, ?, 0, 1)",
                    id,
                    audience.name(),
                    places);
        }
        publishNotice(of, kind, 1);
        catalogue.forget();
        return id;
    }

    private UUID venue(String code) throws SQLException {
        UUID id = UUID.randomUUID();
        sql.run("insert into venue values (?, ?, 1)", id, code);
        for (String language : WRITTEN) {
            sql.run("insert into venue_text values (?, ?, ?, 'address')", id, language, "Venue " + language);
        }
        return id;
    }

    /** Publishes a version of a kind's notice, unless it is there. */
    public void publishNotice(UUID of, EventKind kind, int version) throws SQLException {
        UUID id = UUID.randomUUID();
        int made = sql.run(
                "insert ignore into purpose_notice values (?, ?, ?, ?, ?, 1)", id, of, kind.name(), version, time(NOW));
        for (String language : made == 1 ? WRITTEN : List.<String>of()) {
            String body = "# Notice " + version + " for " + kind + " in " + language + "\nText 告知文";
            sql.run(
                    "insert into purpose_notice_text values (uuid(), ?, ?, 'purpose', ?, unhex(sha2(?, 256)))",
                    id,
                    language,
                    body,
                    body);
        }
    }

    /** The programme. */
    public UUID programme() {
        return programme;
    }

    /** The event as visitors see it now. */
    public Listing listing(UUID event) {
        catalogue.forget();
        return catalogue.current().find(event).orElseThrow();
    }

    /** A form for an event with a name and an address; every other required answer is filled in. */
    public FilledForm form(UUID event, String name, String mail) {
        return FilledForm.of(listing(event), name, mail);
    }

    /** How many places of an event are taken. */
    public long taken(UUID event) throws SQLException {
        return sql.number("select sum(taken) from event_places where event_id = ?", event);
    }

    /** How many registrations of an event live. */
    public long living(UUID event) throws SQLException {
        return sql.number(
                "select count(*) from registration where event_id = ? and state in ('UNCONFIRMED', 'CONFIRMED')",
                event);
    }

    /** How many registrations of an audience hold a place. */
    public long holding(UUID event, Audience audience) throws SQLException {
        return sql.number(
                "select count(*) from registration where event_id = ? and audience = ? and (state in ('CONFIRMED',"
                        + " 'OFFERED') or state = 'UNCONFIRMED' and entry = 'PLACE')",
                event,
                audience.name());
    }

    /** What the access log holds, oldest first. */
    public List<String> actions() throws SQLException {
        return sql.rows("select action from access_log order by id").stream()
                .map(row -> (String) row.get("action"))
                .toList();
    }

    /** The schema's owner. */
    public Sql sql() {
        return sql;
    }

    /** The seal of the programme year. */
    public Seal seal() {
        return seal(YEAR);
    }

    /** The seal of another year. */
    public Seal seal(int year) {
        return seals.of(year);
    }

    /** An instant as the database stores it. */
    public static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static LocalDateTime after(Duration duration) {
        return time(NOW.plus(duration));
    }
}
