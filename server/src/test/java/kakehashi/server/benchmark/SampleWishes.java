package kakehashi.server.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;

/** Cases of everybody who signed up, with what they wish for, sealed and indexed as the product does it. */
final class SampleWishes {

    private static final String COLUMN = PersonalField.DESIRED_OCCUPATION.columnIn("wished_work");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 4, 1, 0, 0);
    private static final long MILLIS = 235L * 24 * 3600 * 1000;
    private static final int AT_ONCE = 4000;
    private static final long SEED = 2026;

    private static final String CASES = """
            insert into case_file (id, programme_id, seeker_id, state, opened_at, version)
            select uuid(), s.programme_id, s.id, 'OPEN', s.created_at, 1 from seeker s
            left join case_file f on f.seeker_id = s.id where f.id is null and s.confirmed_at is not null""";

    private static final String WISH = """
            insert into wished_work (id, programme_id, case_id, seeker_id, wished, wished_index, major_index, noted_by,
              noted_login, noted_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'benchmark', ?, 1)""";

    private static final String JOB = """
            insert into opening (id, company_id, kind, state, title, description, place, japanese_level, occupation,
              employment, working_time, pay_unit, pay_from, written_in, created_at, published_at, version)
            select ?, id, 'JOB', 'PUBLISHED', ?, 'benchmark', 'benchmark', 'N3', ?, 'REGULAR', 'benchmark', 'MONTH',
              230000, 'ja', utc_timestamp(3), utc_timestamp(3), 1 from company where programme_id = ? limit 1""";

    private final SampleSignUps samples;
    private final SampleEvent event;
    private final Seal seal;

    /** For the server with this data folder, whose people signed up for an event. */
    SampleWishes(SampleSignUps samples, Path data, String code) throws SQLException {
        this.samples = samples;
        try (Connection database = samples.connect()) {
            event = SampleEvent.find(database, code);
        }
        seal = Seals.read(data.resolve("keys"), event.year());
    }

    /** Opens cases and notes wishes; some occupations are wished for far more than others, the first most. */
    void fill() throws SQLException {
        try (Connection database = samples.connect();
                Statement statement = database.createStatement()) {
            statement.execute(CASES);
            database.setAutoCommit(false);
            SplittableRandom lot = new SplittableRandom(SEED);
            int open = 0;
            try (PreparedStatement insert = database.prepareStatement(WISH);
                    ResultSet row = statement.executeQuery("select f.id, f.seeker_id, f.programme_id from case_file f"
                            + " left join wished_work w on w.case_id = f.id"
                            + " where f.seeker_id is not null and w.id is null order by f.number")) {
                while (row.next()) {
                    add(insert, row, lot);
                    if (++open % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            database.commit();
            database.setAutoCommit(true);
            statement.execute("analyze table case_file, wished_work");
        }
    }

    private void add(PreparedStatement insert, ResultSet row, SplittableRandom lot) throws SQLException {
        UUID id = UUID.randomUUID();
        double drawn = lot.nextDouble();
        Occupation wished = Occupation.values()[(int) (drawn * drawn * Occupation.values().length)];
        Object[] values = {
            id.toString(),
            row.getString("programme_id"),
            row.getString("id"),
            row.getString("seeker_id"),
            Base64.getUrlDecoder().decode(seal.wrap(COLUMN, id, wished.name())),
            seal.index(COLUMN, wished.name()),
            seal.index(COLUMN, String.valueOf(wished.major())),
            UUID.randomUUID().toString(),
            FIRST.plus(lot.nextLong(MILLIS), ChronoUnit.MILLIS)
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    /** Publishes a job; its id. */
    String publish(Occupation occupation) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection database = samples.connect();
                PreparedStatement insert = database.prepareStatement(JOB)) {
            insert.setString(1, id);
            insert.setString(2, "benchmark " + occupation);
            insert.setString(3, occupation.name());
            insert.setString(4, event.programme());
            if (insert.executeUpdate() == 0) {
                throw new IllegalStateException("no company");
            }
            database.createStatement().execute("update company set check_state = 'DONE', version = version + 1");
        }
        return id;
    }
}
