package kakehashi.backoffice.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.lists.Address;

/**
 * Something that was done for a case, in the reader's words.
 *
 * @param kind what it is
 * @param at when it was
 * @param when the same in words
 * @param words what is said of it, sentence by sentence
 * @param ways where more of it stands, and what can be done about it
 * @param record what was advised; null for everything else
 * @param unseen the opening of the case that the reader is to look at; null for everything else
 */
public record CaseLine(
        Kind kind, Instant at, String when, List<String> words, List<Way> ways, RecordLine record, UUID unseen) {

    /** What is done for a case. Its label is the text {@code CaseLine.Kind.<NAME>}. */
    public enum Kind {
        RECORD,
        BOOKING,
        CONVERSATION,
        SIGN_UP,
        FOLLOW_UP,
        RETENTION,
        INTRODUCTION,
        OUTCOME,
        STEP,
        GLASS,
        /** The reader opened it. */
        OWN_GLASS
    }

    /** A way to a page. */
    public record Way(String label, Address address) {}

    /** Whether it is a record. */
    public boolean isRecord() {
        return record != null;
    }

    /** Whether the reader is to look at it. */
    public boolean isToSee() {
        return unseen != null;
    }

    /** Never shows what was advised. */
    @Override
    public String toString() {
        return kind + " " + at;
    }
}
