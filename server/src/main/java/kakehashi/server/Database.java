package kakehashi.server;

import kakehashi.domain.settings.DatabaseAddress;
import kakehashi.domain.settings.Setting;

/**
 * A MariaDB that is up, and the three accounts on it.
 *
 * @param url its JDBC address with the schema's name, and parameters if there are any
 * @param admin owns the schema; used at start only
 * @param portal the portal's account
 * @param office the back office's account
 * @param managed whether we run it ourselves and make its accounts
 */
record Database(String url, Account admin, Account portal, Account office, boolean managed) {

    /** An account; its password is never shown. */
    record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** Somebody else's MariaDB, as the settings name it. */
    static Database own(Configuration settings) {
        return new Database(
                settings.get(Setting.DB_URL),
                new Account(settings.get(Setting.DB_ADMIN_USER), settings.get(Setting.DB_ADMIN_PASSWORD)),
                new Account(settings.get(Setting.DB_PORTAL_USER), settings.get(Setting.DB_PORTAL_PASSWORD)),
                new Account(settings.get(Setting.DB_OFFICE_USER), settings.get(Setting.DB_OFFICE_PASSWORD)),
                false);
    }

    /** The name of the schema. */
    String schema() {
        return place().replaceAll("^.*/", "");
    }

    /** The address for connections, with what each is told. */
    String connectionUrl() {
        return DatabaseAddress.telling(url);
    }

    /** Where it is, for messages: parameters may hold a password. */
    String place() {
        return url.replaceAll("\\?.*$", "");
    }
}
