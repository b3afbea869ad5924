package kakehashi.domain.privacy.words;

/**
 * Something in a text that must not leave.
 *
 * @param kind what it is
 * @param words the words that show it, as they were typed
 */
public record Finding(Kind kind, String words) {

    /** What must not stand in a text of staff. */
    public enum Kind {
        NAME,
        MAIL_ADDRESS,
        PHONE,
        ADDRESS,
        REFERENCE,
        /** A link that opens somebody's own page. */
        LINK,
        /** Thought, creed or religion. Source: T5 (1). */
        BELIEF,
        /** What people are discriminated for. Source: T5 (2). */
        DISCRIMINATION,
        /** Crimes and punishments. Source: T5 (3). */
        CRIME,
        /** Illness, disability, pregnancy: what people are discriminated for, which managers alone may read. Source: T5 (2). */
        HEALTH;

        /** Whether it is what nobody may be asked about, which the ward can approve, rather than who somebody is. */
        public boolean isForbidden() {
            return compareTo(BELIEF) >= 0;
        }
    }

    /** Never shows the words, which may name somebody. */
    @Override
    public String toString() {
        return "finding " + kind;
    }
}
