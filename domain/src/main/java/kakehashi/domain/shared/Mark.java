package kakehashi.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list begins that is in the order of moments, the newest first, and that grows while it is read: at one
 * of its ends, or beside a row, which is named instead of counted to. So nobody meets a row twice or misses one.
 *
 * @param side on which side of what
 * @param at the moment of the row; null for an end
 * @param id the row; null for an end
 */
public record Mark(Side side, Instant at, UUID id) {

    /** On which side of what. */
    public enum Side {
        /** The newest rows. */
        FIRST,
        /** The rows that follow one. */
        BEHIND,
        /** The rows before one. */
        BEFORE,
        /** The oldest rows. */
        LAST;

        /** Whether the rows nearest to the mark are the last of the page. */
        public boolean isBackwards() {
            return this == BEFORE || this == LAST;
        }
    }

    /** The newest rows. */
    public static final Mark FIRST = new Mark(Side.FIRST, null, null);

    /** The oldest rows. */
    public static final Mark LAST = new Mark(Side.LAST, null, null);

    private static final Pattern BESIDE = Pattern.compile("(behind|before)\\.(-?[0-9]{1,15})\\.([0-9a-f-]{36})");

    /** The rows behind one. */
    public static Mark behind(Instant at, UUID id) {
        return new Mark(Side.BEHIND, at, id);
    }

    /** The rows before one. */
    public static Mark before(Instant at, UUID id) {
        return new Mark(Side.BEFORE, at, id);
    }

    /** Reads what {@link #toString} wrote; the newest rows for anything else. */
    public static Mark read(String written) {
        if (LAST.toString().equals(written)) {
            return LAST;
        }
        Matcher beside = BESIDE.matcher(written == null ? "" : written);
        if (!beside.matches()) {
            return FIRST;
        }
        try {
            Side side = beside.group(1).equals("behind") ? Side.BEHIND : Side.BEFORE;
            Instant at = Instant.ofEpochMilli(Long.parseLong(beside.group(2)));
            return new Mark(side, at, UUID.fromString(beside.group(3)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return FIRST;
        }
    }

    /** As it stands in addresses, to the millisecond; empty for the newest rows. */
    @Override
    public String toString() {
        return switch (side) {
            case FIRST -> "";
            case LAST -> "last";
            case BEHIND -> "behind." + at.toEpochMilli() + "." + id;
            case BEFORE -> "before." + at.toEpochMilli() + "." + id;
        };
    }
}
