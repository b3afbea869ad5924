package kakehashi.domain.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Says what is wrong with a value of a type. */
final class SettingCheck {

    private SettingCheck() {}

    static Optional<String> objection(Setting.Type type, String value) {
        return switch (type) {
            case TEXT, SECRET, FOLDER -> when(hasControl(value), "must not hold control characters");
            case PORT -> when(!isNumber(value, 1, 65_535), "must be a port from 1 to 65535");
            case COUNT -> when(!isNumber(value, 0, 1_000_000), "must be a whole number from 0 to 1000000");
            case URL -> when(!value.isEmpty() && !isHttp(value), "must be an http or https address without a path");
            case ISSUER ->
                when(
                        !value.isEmpty()
                                && !value.matches("https://[^\\s?#]+|http://(localhost|127\\.0\\.0\\.1)[:/][^\\s?#]*"),
                        "must be an https address, or http on this machine");
            case JDBC ->
                when(
                        !value.isEmpty() && !value.matches("jdbc:mariadb://[^/?]+/[A-Za-z0-9_]+(\\?.*)?"),
                        "must be jdbc:mariadb://, a host, and the name of a schema");
            case TLS -> oneOf(value, Set.of("none", "starttls", "tls"));
            case LOG -> oneOf(value, Set.of("plain", "json"));
            case SWITCH -> oneOf(value, Set.of("on", "off"));
            case DEMO -> oneOf(value, Set.of("on", "off", "auto"));
            case MAIL -> when(!value.matches("[^@\\s<>]+@[^@\\s<>]+"), "must be a mail address");
            case ZONE -> when(!isZone(value), "must be a time zone such as Asia/Tokyo");
            case NETWORKS -> when(!areNetworks(value), "must be networks such as 192.0.2.0/24, separated by commas");
            case LANGUAGES -> when(!areLanguages(value), "must be tags out of " + allTags() + ", separated by commas");
            case DATE -> when(!value.isEmpty() && !isDate(value), "must be a day such as 2026-11-01");
        };
    }

    private static Optional<String> when(boolean wrong, String objection) {
        return wrong ? Optional.of(objection) : Optional.empty();
    }

    private static Optional<String> oneOf(String value, Set<String> allowed) {
        return when(
                !allowed.contains(value),
                "must be one of " + String.join(", ", allowed.stream().sorted().toList()));
    }

    private static boolean hasControl(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1,7}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isHttp(String value) {
        try {
            URI uri = URI.create(value);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getPath().isEmpty() && uri.getQuery() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        try {
            return ZoneId.of(value) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean areNetworks(String value) {
        return value.isEmpty()
                || Arrays.stream(value.split(","))
                        .allMatch(each -> Network.parse(each.strip()).isPresent());
    }

    private static boolean areLanguages(String value) {
        return value.isEmpty()
                || Arrays.stream(value.split(",", -1)).allMatch(each -> Languages.known().stream()
                        .anyMatch(language -> language.tag().equals(each.strip())));
    }

    private static String allTags() {
        return Languages.all().stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
