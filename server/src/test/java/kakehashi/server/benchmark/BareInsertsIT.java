package kakehashi.server.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import kakehashi.server.Shared;
import org.junit.jupiter.api.Test;

/** The benchmark's bare statements fit the tables they write. */
class BareInsertsIT {

    @Test
    void the_statements_of_a_sign_up_fit_the_tables() throws Exception {
        try (Connection connection = Shared.server().database()) {
            connection.setAutoCommit(false);
            new BareInserts(Shared.server()).statements(connection);
            assertEquals(1, signUps(connection));
            connection.rollback();
        }
    }

    private static long signUps(Connection connection) throws Exception {
        try (ResultSet row = connection
                .createStatement()
                .executeQuery("select count(*) from registration where reference regexp '^B[0-9]+$'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
