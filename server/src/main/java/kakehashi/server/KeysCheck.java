package kakehashi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.settings.Setting;

/** Tells at the start whose keys are missing: without them nothing personal can be read or taken. */
final class KeysCheck {

    private static final List<String> USES = List.of("values", "index");

    private KeysCheck() {}

    /**
     * The sentence to say when keysets of a programme year are not in the keys folder; empty when all are there. Years
     * whose programme is over may have lost theirs for good.
     */
    static Optional<String> missing(Configuration configuration, Database database) {
        List<String> years = new ArrayList<>();
        try (Connection admin = DriverManager.getConnection(
                        database.connectionUrl(),
                        database.admin().user(),
                        database.admin().password());
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery("select distinct fiscal_year from programme"
                        + " where ends_on >= current_date order by fiscal_year")) {
            while (row.next()) {
                years.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new Misconfigured("The database at " + database.place() + " cannot be asked: " + e.getMessage());
        }
        years.removeIf(year -> USES.stream().allMatch(use -> Files.exists(file(configuration.keys(), year, use))));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of("The keys of the programme year " + String.join(", ", years) + " are not in "
                        + configuration.keys() + ", see the setting " + Setting.KEYS.variable()
                        + ": nothing personal of it can be read or taken.");
    }

    private static Path file(Path keys, String year, String use) {
        return keys.resolve(year + "." + use + ".json");
    }
}
