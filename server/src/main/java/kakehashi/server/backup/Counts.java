package kakehashi.server.backup;

/**
 * What a backup of the database holds.
 *
 * @param tables how many tables
 * @param rows how many rows of all tables together
 */
public record Counts(int tables, long rows) {

    @Override
    public String toString() {
        return tables + " tables, " + rows + " rows";
    }
}
