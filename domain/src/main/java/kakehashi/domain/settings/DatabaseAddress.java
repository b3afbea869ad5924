package kakehashi.domain.settings;

/** The address of the database, with what a connection is told whatever the server's own habits are. */
public final class DatabaseAddress {

    /** Rows are changed all or nothing, values that do not fit are refused, rights are given to nobody new. */
    private static final String VARIABLES = String.join(
            ",",
            "sql_mode='STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION'",
            "default_storage_engine=InnoDB",
            "check_constraint_checks=1",
            "foreign_key_checks=1",
            "unique_checks=1");

    private DatabaseAddress() {}

    /**
     * The address for every connection of ours: UTC, strict, with all checks. What it says itself about these is
     * overruled. The driver speaks utf8mb4 by itself; the pools set the isolation.
     */
    public static String telling(String url) {
        return url + (url.contains("?") ? "&" : "?") + "timezone=UTC&sessionVariables=" + VARIABLES;
    }
}
