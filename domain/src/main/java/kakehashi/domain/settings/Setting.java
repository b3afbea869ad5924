package kakehashi.domain.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Every configuration key. The name of a constant gives the environment variable, {@code KAKEHASHI_<NAME>}, and the
 * property, {@code kakehashi.<name>} with dots for underscores.
 */
public enum Setting {
    DATA(Type.FOLDER, "kakehashi-data", "", "folder for the embedded database, kept mails and the first sign-in file"),
    KEYS(Type.FOLDER, "", "", "folder of the keysets that unseal personal data; empty: keys in the data folder"),
    BACKUP_KEYS(
            Type.FOLDER,
            "",
            "",
            "folder of the two keys that backups are sealed with; empty: backup-keys in the data folder"),
    ADDRESS(Type.TEXT, "127.0.0.1", "", "address the server listens on"),
    PORT(Type.PORT, "8080", "", "port the server listens on"),
    BASE_URL(
            Type.URL,
            "",
            "",
            "how visitors reach the portal, for links in mails; empty: http://localhost and the port"),
    DB_URL(Type.JDBC, "", "", "jdbc:mariadb: address of an own MariaDB; empty: the embedded one"),
    DB_ADMIN_USER(Type.TEXT, "kakehashi_admin", "", "account that owns the schema; used at start only"),
    DB_ADMIN_PASSWORD(Type.SECRET, "", "", "its password; needed with an own MariaDB, else made anew"),
    DB_PORTAL_USER(Type.TEXT, "kakehashi_portal", "", "the portal's account"),
    DB_PORTAL_PASSWORD(Type.SECRET, "", "", "its password; needed with an own MariaDB"),
    DB_OFFICE_USER(Type.TEXT, "kakehashi_office", "", "the back office's account"),
    DB_OFFICE_PASSWORD(Type.SECRET, "", "", "its password; needed with an own MariaDB"),
    SMTP_HOST(Type.TEXT, "", "", "mail server; empty: mails are kept as files and nothing leaves the machine"),
    SMTP_PORT(Type.PORT, "587", "", "its port"),
    SMTP_USER(Type.TEXT, "", "", "account on the mail server; empty: none"),
    SMTP_PASSWORD(Type.SECRET, "", "", "its password"),
    SMTP_TLS(Type.TLS, "starttls", "", "none, starttls or tls"),
    MAIL_SENDER(Type.MAIL, "kakehashi@example.jp", "", "address in From"),
    BOUNCE_HOST(
            Type.TEXT,
            "",
            "",
            "IMAP server of the mailbox mails come back to, which is that of MAIL_SENDER; empty: not read"),
    BOUNCE_PORT(Type.PORT, "993", "", "its port"),
    BOUNCE_TLS(Type.TLS, "tls", "", "none, starttls or tls"),
    BOUNCE_USER(Type.TEXT, "", "", "account on it; needed with the server"),
    BOUNCE_PASSWORD(Type.SECRET, "", "", "its password; needed with the server"),
    BOUNCE_FOLDER(Type.TEXT, "INBOX", "", "folder of the mailbox"),
    MAIL_RELEASE_ABOVE(
            Type.COUNT, "1", "people", "mails of staff to more people than this need a second person's release"),
    MAIL_RECALL_MINUTES(
            Type.COUNT, "10", "minutes", "how long mails of staff to several people wait and can be recalled"),
    OFFICE_ZONE(Type.ZONE, "Asia/Tokyo", "", "time zone of the office's deadlines"),
    OFFICE_NETWORKS(Type.NETWORKS, "", "", "networks staff may sign in from, such as 192.0.2.0/24; empty: anywhere"),
    SECOND_FACTOR_REQUIRED(
            Type.SWITCH, "off", "", "on or off: staff must set up a second factor; off: each may set one up"),
    OPENID_ISSUER(Type.ISSUER, "", "", "identity provider (OpenID Connect) staff can also sign in at; empty: none"),
    OPENID_CLIENT(Type.TEXT, "", "", "our client id there; needed with the provider"),
    OPENID_SECRET_FILE(Type.TEXT, "", "", "file that holds our client secret; needed with the provider"),
    OPENID_FACTOR(
            Type.TEXT,
            "",
            "",
            "values of amr or acr, by comma, with which the provider's second factor counts; empty: ours is asked for"),
    STAFF_UNUSED_DAYS(Type.COUNT, "90", "days", "accounts of staff that were not used for so long are stopped"),
    STAFF_CLOSING_DAYS(
            Type.COUNT,
            "30",
            "days",
            "how long the contractor's accounts can still read after their last programme ended"),
    PROXIES(Type.NETWORKS, "", "", "networks of proxies whose X-Forwarded-For is believed"),
    LANGUAGES(Type.LANGUAGES, "", "", "tags of the languages offered, by comma; empty: all"),
    CONFIRM_HOURS(Type.COUNT, "48", "hours", "how long a seat or a message waits for the address to be confirmed"),
    BOOKING_CONFIRM_MINUTES(
            Type.COUNT, "120", "minutes", "how long a consultation's time waits for the address to be confirmed"),
    BOOKING_LEAST_HOURS(Type.COUNT, "24", "hours", "how long before its beginning a consultation can still be booked"),
    BOOKING_MOST_DAYS(Type.COUNT, "42", "days", "how many days ahead consultations can be booked"),
    ATTACHMENTS_MOST_MB(
            Type.COUNT,
            "30",
            "MB",
            "how much the files that go with the messages of one conversation may have together"),
    OFFER_HOURS(
            Type.COUNT, "24", "hours", "how long a place is kept for the first in line; never beyond the beginning"),
    SIGNUP_SECONDS(
            Type.COUNT,
            "3",
            "seconds",
            "a form posted sooner after it was opened, by nobody who is signed in, is taken for a machine's"),
    SIGNUPS_PER_HOUR(Type.COUNT, "120", "per hour", "sign-ups taken from one network address"),
    REQUEST_DAYS(Type.COUNT, "15", "days", "until when a request about one's own data is answered"),
    CHECKIN_HOURS(
            Type.COUNT,
            "3",
            "hours",
            "how long before an event's beginning people can be checked in; until its last day ends"),
    SURVEY_DAYS(Type.COUNT, "14", "days", "how long after its end an event's survey can be answered"),
    FONTS(Type.FOLDER, "/usr/share/fonts", "", "folder with the Noto fonts that PDF papers are set in"),
    LOG_FORMAT(Type.LOG, "plain", "", "plain or json"),
    LOG_REQUESTS(Type.SWITCH, "off", "", "on or off: a log line for each request, without personal data"),
    DEMO(Type.DEMO, "auto", "", "on, off or auto: load the sample programme; auto: with the embedded database"),
    DEMO_DATE(Type.DATE, "", "", "day the clock starts on, such as 2026-11-01, for demonstrations; only with the demo");

    /** What a value may look like. */
    public enum Type {
        TEXT,
        SECRET,
        FOLDER,
        PORT,
        COUNT,
        URL,
        ISSUER,
        JDBC,
        TLS,
        MAIL,
        ZONE,
        NETWORKS,
        LANGUAGES,
        LOG,
        SWITCH,
        DEMO,
        DATE
    }

    private final Type type;
    private final String standard;
    private final String unit;
    private final String purpose;

    Setting(Type type, String standard, String unit, String purpose) {
        this.type = type;
        this.standard = standard;
        this.unit = unit;
        this.purpose = purpose;
    }

    /** The property, such as {@code kakehashi.db.url}. */
    public String property() {
        return "kakehashi." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    /** The environment variable, such as {@code KAKEHASHI_DB_URL}. */
    public String variable() {
        return "KAKEHASHI_" + name();
    }

    /** What a value may look like. */
    public Type type() {
        return type;
    }

    /** The value used when nothing is set; may be empty. */
    public String standard() {
        return standard;
    }

    /** The unit of a number; empty for anything else. */
    public String unit() {
        return unit;
    }

    /** What it is for, for the README's table. */
    public String purpose() {
        return purpose;
    }

    /** The value a source of properties gives, or the standard one; never null, without blanks around it. */
    public String read(UnaryOperator<String> source) {
        return Optional.ofNullable(source.apply(property())).orElse(standard).strip();
    }

    /** What is wrong with a value, as the end of a sentence; empty when it is fine. */
    public Optional<String> objection(String value) {
        return SettingCheck.objection(type, value);
    }
}
