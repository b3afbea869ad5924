package kakehashi.server;

import java.sql.SQLException;

/** Makes internships of a test's own, which no other test changes. */
public final class Internships {

    private final RunningServer server;

    /** Those of a server. */
    public Internships(RunningServer server) {
        this.server = server;
    }

    /** The event, for statements. */
    public static String event(String code) {
        return "(select id from event where code = '" + code + "')";
    }

    /** An internship from 7 to 11 December, with the words and the place of another; visitors see it soon. */
    public void announce(String code) throws SQLException {
        server.change("insert into event (id, programme_id, code, kind, state, venue_id, zone, starts_at, ends_at,"
                + " opens_at, closes_at, version) select uuid(), programme_id, '" + code + "', kind, 'PUBLISHED',"
                + " venue_id, zone, '2026-12-07 00:00:00', '2026-12-11 08:00:00', '2026-11-01', '2026-12-01', 1"
                + " from event where code = 'r8-14'");
        server.change("insert into event_text (event_id, language, state, title, summary, description)"
                + " select " + event(code)
                + ", t.language, t.state, t.title, t.summary, t.description from event_text t"
                + " join event e on e.id = t.event_id where e.code = 'r8-14'");
        server.change("insert into event_places (event_id, audience, capacity, taken, version) values (" + event(code)
                + ", 'SEEKER', 20, 0, 1)");
    }

    /** A company that the condition finds offers one place on these days. */
    public void offer(String condition) throws SQLException {
        server.change("insert into opening (id, company_id, kind, state, title, description, place, japanese_level,"
                + " begins_on, ends_on, day_count, capacity, paid, written_in, created_at, published_at, version)"
                + " select uuid(), c.id, 'INTERNSHIP', 'PUBLISHED', '開発の体験', '設計と試験', '新宿区', 'N3',"
                + " '2026-12-07', '2026-12-11', 5, 1, false, 'ja', '2026-11-24', '2026-11-24', 1 from company c"
                + " where c." + condition);
    }

    /** A seeker agrees to show a company something. */
    public void show(String registration, String condition) throws SQLException {
        server.change("insert into disclosure select uuid(), r.seeker_id, r.id, c.id, c.name, '2027-03-31', 'vi', 'OK',"
                + " unhex(sha2('OK', 256)), '2026-11-24' from company c join registration r where r.id = '"
                + registration + "' and c." + condition);
        server.change("insert into disclosure_item select d.id, 'NAME' from disclosure d join company c"
                + " on c.id = d.company_id where d.registration_id = '" + registration + "' and c." + condition);
    }

    /** Somebody would like an offer most. */
    public void wish(String registration, String opening) throws SQLException {
        server.change("insert into intern_wish values (uuid(), '" + registration + "', '" + opening + "', 1, 1)");
    }

    /** It is told that somebody goes to an offer. */
    public void tell(String code, String registration, String opening) throws SQLException {
        server.change(
                "insert into placement_plan values (" + event(code) + ", 'PUBLISHED', '2026-11-24', '2026-11-24', 1)");
        server.change("insert into placement values ('" + registration + "', " + event(code) + ", '" + opening
                + "', 'FIRST_WISH', 1)");
    }

    /** The event and an offer of it began some days ago. */
    public void begin(String code, String opening) throws SQLException {
        server.change(
                "update event set closes_at = '2026-11-18', starts_at = '2026-11-19', ends_at = '2026-11-30' where code = '"
                        + code + "'");
        server.change(
                "update opening set begins_on = '2026-11-20', ends_on = '2026-11-26' where id = '" + opening + "'");
    }
}
