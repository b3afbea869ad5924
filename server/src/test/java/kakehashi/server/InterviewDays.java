package kakehashi.server;

import static kakehashi.server.Internships.event;

import java.sql.SQLException;

/** Makes interview days of a test's own, which no other test changes. */
public final class InterviewDays {

    private final RunningServer server;

    /** Those of a server. */
    public InterviewDays(RunningServer server) {
        this.server = server;
    }

    /** An interview day with the words and the place of another, and turns of half an hour; visitors see it soon. */
    public void announce(String code) throws SQLException {
        server.change("insert into event (id, programme_id, code, kind, state, venue_id, zone, starts_at, ends_at,"
                + " opens_at, closes_at, version) select uuid(), programme_id, '" + code + "', kind, 'PUBLISHED',"
                + " venue_id, zone, starts_at, ends_at, '2026-11-01', closes_at, 1 from event where code = 'r8-13'");
        server.change("insert into event_text (event_id, language, state, title, summary, description)"
                + " select " + event(code)
                + ", t.language, t.state, t.title, t.summary, t.description from event_text t"
                + " join event e on e.id = t.event_id where e.code = 'r8-13'");
        for (String audience : new String[] {"SEEKER", "COMPANY"}) {
            server.change("insert into event_places (event_id, audience, capacity, taken, version) values ("
                    + event(code) + ", '" + audience + "', 20, 0, 1)");
        }
        server.change("insert into timetable (event_id, version) values (" + event(code) + ", 1)");
        server.change(
                "insert into timetable_block select id, starts_at, 25, 5, 6 from event where code = '" + code + "'");
    }

    /** It began yesterday and goes on for a week. */
    public void hold(String code) throws SQLException {
        server.change("update event set closes_at = '2026-11-22 00:00', starts_at = '2026-11-23 00:00',"
                + " ends_at = '2026-11-30 08:00' where code = '" + code + "'");
        server.change("update timetable_block set starts_at = '2026-11-23 00:00' where event_id = " + event(code));
    }

    /** A first draft without meetings. */
    public void draft(String code) throws SQLException {
        server.change(
                "insert into interview_plan values (" + event(code) + ", 0, 4, 15, 5, false, false, 1, null, null, 1)");
        server.change("insert into interview_draft values (uuid(), " + event(code)
                + ", 1, null, false, 1, 1, true, '2026-11-22', 2, 3, 3, 1, 1, 1)");
    }

    /** A meeting of the draft, of a company's sign-up and a person's, at a turn from 1. */
    public void meet(String code, String host, String guest, int turn) throws SQLException {
        server.change("insert into interview_meeting select uuid(), d.id, '" + host + "', 1, '" + guest + "', " + turn
                + ", timestampadd(minute, " + 30 * (turn - 1) + ", e.starts_at), timestampadd(minute, "
                + (30 * turn - 5) + ", e.starts_at), 0, false, 0, 0, 1 from event e join interview_draft d on"
                + " d.event_id = e.id where e.code = '" + code + "'");
    }

    /** The draft is everybody's. */
    public void publish(String code) throws SQLException {
        server.change("update interview_plan p join interview_draft d on d.event_id = p.event_id set"
                + " p.published_draft_id = d.id, p.published_at = '2026-11-22' where p.event_id = " + event(code));
    }
}
