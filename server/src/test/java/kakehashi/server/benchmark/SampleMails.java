package kakehashi.server.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.server.RunningServer;

/** What else a year holds of people who signed up: one mail to each that was sent, and that every second one came. */
final class SampleMails {

    private static final int AT_ONCE = 2000;
    private static final String LETTER = "{\"language\":\"en\",\"subject\":\"Your place\","
            + "\"text\":\"Your place is confirmed. Please show the number at the door.\"}";

    private SampleMails() {}

    /** Writes them for everybody of a year. */
    static void fill(RunningServer server, int year) throws SQLException {
        Path keys = server.data().resolve("keys");
        Seal seal = Seals.read(keys, year);
        String people = "select r.id from registration r join event e on e.id = r.event_id"
                + " join programme p on p.id = e.programme_id where p.fiscal_year = " + year;
        try (Connection database = server.database();
                Connection writing = server.database();
                Statement query = database.createStatement();
                ResultSet person = query.executeQuery(people);
                PreparedStatement mail = writing.prepareStatement(
                        "insert into mail (id, seal_year, language, template, subject_id, recipient, content, state,"
                                + " attempts, queued_at, due_at, sent_at) values (?, " + year
                                + ", 'en', 'confirmed', ?,"
                                + " ?, ?, 'SENT', 1, utc_timestamp(3), utc_timestamp(3), utc_timestamp(3))")) {
            writing.setAutoCommit(false);
            int number = 0;
            while (person.next()) {
                UUID id = UUID.randomUUID();
                mail.setString(1, id.toString());
                mail.setString(2, person.getString(1));
                mail.setBytes(3, sealed(seal, "mail.recipient", id, SamplePeople.mail(number)));
                mail.setBytes(4, sealed(seal, "mail.content", id, LETTER));
                mail.addBatch();
                if (++number % AT_ONCE == 0) {
                    mail.executeBatch();
                    writing.commit();
                }
            }
            mail.executeBatch();
            writing.commit();
        }
        server.change("insert into attendance (registration_id, event_id, here, since, version)"
                + " select r.id, r.event_id, true, utc_timestamp(3), 1 from registration r"
                + " join event e on e.id = r.event_id join programme p on p.id = e.programme_id"
                + " where p.fiscal_year = " + year + " and crc32(r.id) % 2 = 0");
        server.change("analyze table mail, attendance");
    }

    private static byte[] sealed(Seal seal, String column, UUID row, String value) {
        return Base64.getUrlDecoder().decode(seal.wrap(column, row, value));
    }
}
