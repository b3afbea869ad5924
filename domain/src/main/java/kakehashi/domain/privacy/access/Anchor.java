package kakehashi.domain.privacy.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the access log ended on a day, as noted outside of the database.
 *
 * @param day the day in the office's zone
 * @param number the number of the last entry
 * @param hash its hash, in 64 hexadecimal digits
 */
public record Anchor(LocalDate day, long number, String hash) {

    private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})\\s*");

    /** Reads what {@link #line} wrote; empty when it is something else. */
    static Optional<Anchor> read(LocalDate day, String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Anchor(day, Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** The one line of its file: number and hash. */
    String line() {
        return number + " " + hash + "\n";
    }
}
