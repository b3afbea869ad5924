package kakehashi.server.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An event that gets sample sign-ups.
 *
 * @param id the event
 * @param programme its programme
 * @param year the programme year, whose keys seal
 * @param notice a text of a notice about the purpose, to which people agreed
 * @param language its language
 * @param hash its SHA-256
 */
record SampleEvent(String id, String programme, int year, String notice, String language, byte[] hash) {

    static SampleEvent find(Connection database, String code) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("""
                select e.id, p.id, p.fiscal_year, t.id, t.language, t.sha256 from event e join programme p on p.id = e.programme_id
                join purpose_notice n on n.programme_id = p.id and n.kind = e.kind
                join purpose_notice_text t on t.notice_id = n.id where e.code = ? order by t.language limit 1""")) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new SampleEvent(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBytes(6));
            }
        }
    }

    /** Counts places and positions anew, with no place left: nobody who waits is offered one. */
    void count(Connection database) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("""
                update event_places p join (select count(if(state = 'WAITING', 1, null)) waiting,
                    count(if(state in ('CONFIRMED', 'UNCONFIRMED', 'OFFERED'), 1, null)) taken
                  from registration where event_id = ? and audience = 'SEEKER') c
                set p.capacity = c.taken, p.taken = c.taken, p.waiting = c.waiting
                where p.event_id = ? and p.audience = 'SEEKER'""")) {
            update.setString(1, id);
            update.setString(2, id);
            update.executeUpdate();
        }
    }
}
