package kakehashi.server.benchmark;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kakehashi.server.RunningServer;

/** The statements of a sign-up in one durable transaction over JDBC, with nothing around them: the floor. */
final class BareInserts {

    private static final AtomicLong PEOPLE = new AtomicLong();
    private static final byte[] SEALED = new byte[64];
    private static final byte[] LETTER = new byte[2600];
    private static final int TOKENS = 16;

    private static final String FIND = """
            select s.id, r.id from seeker s
            left join registration r on r.living_holder_id = s.id and r.event_id = ?
            where s.programme_id = ? and s.email_index = ?""";

    private static final String SEEKER = "insert into seeker values (?, ?, ?, ?, 'vi', utc_timestamp(3), null, 1)";

    private static final String REGISTRATION = """
            insert into registration (id, reference, event_id, audience, seeker_id, living_holder_id, submission_id,
              state, medium, language, offer_declared, name, phone, status_of_residence, desired_occupation,
              submitted_at, confirm_until, version)
            values (?, ?, ?, 'SEEKER', ?, ?, uuid(), 'UNCONFIRMED', 'WEB', 'vi', 0, ?, ?, ?, ?,
              utc_timestamp(3), utc_timestamp(3), 1)""";

    private static final String CONSENT = """
            insert into consent (id, registration_id, matter, notice_text_id, language, text_sha256, given_at)
            values (uuid(), ?, 'PARTICIPATION', ?, 'vi', ?, utc_timestamp(3))""";

    private static final String MAIL = """
            insert into mail (id, seal_year, language, template, subject_id, recipient, content, state, attempts,
              queued_at, due_at)
            values (uuid(), 2026, 'vi', 'confirm', ?, ?, ?, 'SENT', 1, utc_timestamp(3), utc_timestamp(3))""";

    private static final String PLACE = """
            update event_places set taken = taken + 1, version = version + 1
            where event_id = ? and audience = 'SEEKER' and taken < capacity""";

    private final RunningServer server;
    private final String programme;
    private final String event;
    private final String notice;

    BareInserts(RunningServer server) throws SQLException {
        this.server = server;
        this.programme = text("select id from programme");
        this.event = text("select id from event where code = 'r8-13'");
        this.notice = text("select id from purpose_notice_text limit 1");
    }

    /** What a run took. */
    record Result(int concurrency, int transactions, double perSecond, double p50, double p95, double p99) {

        static final String HEADER =
                "| at once | transactions | per second | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|---|";

        @Override
        public String toString() {
            return "| %d | %d | %.1f | %.1f | %.1f | %.1f |"
                    .formatted(concurrency, transactions, perSecond, p50, p95, p99);
        }
    }

    Result run(int concurrency, int total) throws Exception {
        double[] millis = new double[total];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        Measured.together(concurrency, () -> {
            try (Connection connection = server.database()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                for (int n = next.getAndIncrement(); n < total; n = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    statements(connection);
                    connection.commit();
                    millis[n] = (System.nanoTime() - start) / 1e6;
                }
            }
            return null;
        });
        return new Result(
                concurrency,
                total,
                total / ((System.nanoTime() - begin) / 1e9),
                Measured.percentile(millis, 0.5),
                Measured.percentile(millis, 0.95),
                Measured.percentile(millis, 0.99));
    }

    /** The statements of one sign-up; the caller commits or rolls back. */
    void statements(Connection connection) throws SQLException {
        long person = PEOPLE.incrementAndGet();
        String seeker = UUID.randomUUID().toString();
        String registration = UUID.randomUUID().toString();
        byte[] index =
                ByteBuffer.allocate(16).putLong(Long.MIN_VALUE).putLong(person).array();
        run(
                connection,
                "select id from registration where submission_id = ?",
                UUID.randomUUID().toString());
        run(connection, FIND, event, programme, index);
        run(connection, SEEKER, seeker, programme, SEALED, index);
        String number = "B" + person;
        run(connection, REGISTRATION, registration, number, event, seeker, seeker, SEALED, SEALED, SEALED, SEALED);
        run(connection, CONSENT, registration, notice, new byte[32]);
        run(connection, MAIL, registration, SEALED, LETTER);
        tokens(connection, registration, person);
        run(connection, PLACE, event);
    }

    private static void tokens(Connection connection, String registration, long person) throws SQLException {
        Object[] values = new Object[TOKENS + 1];
        for (int i = 0; i < TOKENS; i++) {
            values[i] = ByteBuffer.allocate(16).putLong(i).putLong(person % 97).array();
        }
        values[TOKENS] = registration;
        run(
                connection,
                "insert into search_token (token, registration_id, event_id, submitted_at)"
                        + " select t.token, n.id, n.event_id, n.submitted_at from registration n join (select ? as token"
                        + " union all select ?".repeat(TOKENS - 1) + ") t where n.id = ?",
                values);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private String text(String query) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
