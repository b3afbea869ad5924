package kakehashi.domain.privacy.approval;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * What the ward approved, as its document says.
 *
 * @param number the approval's number
 * @param scope for what activity or event
 * @param items which data items may be collected
 * @param purpose for what purpose, in the words of the notice
 * @param first the first day it holds
 * @param last the last day
 * @param document where the ward's document is found
 */
public record ApprovalTerms(
        String number,
        Scope scope,
        Set<DataItem> items,
        String purpose,
        LocalDate first,
        LocalDate last,
        String document) {

    /** The most characters of a number. */
    public static final int LONGEST_NUMBER = 60;

    /** The most characters of a purpose. */
    public static final int LONGEST_PURPOSE = 1000;

    /** The most characters of where the document is found. */
    public static final int LONGEST_DOCUMENT = 200;

    /**
     * For what it was given.
     *
     * @param kind the kind of event, by the name of its constant
     * @param event one event of it alone; null for all of the kind
     * @param forbidden whether it lets stand in records and answers what nobody may collect otherwise. Source: T5
     */
    public record Scope(String kind, UUID event, boolean forbidden) {

        /** For the ordinary items, and for nothing that nobody may collect. */
        public Scope(String kind, UUID event) {
            this(kind, event, false);
        }

        /** Whether an event of a kind is meant. */
        boolean includes(String otherKind, UUID other) {
            return kind.equals(otherKind) && (event == null || event.equals(other));
        }
    }

    /** The same, with lines as they are stored. */
    public ApprovalTerms {
        number = TextRules.line(number);
        purpose = TextRules.line(purpose);
        document = TextRules.line(document);
        items = Set.copyOf(items);
    }

    /**
     * Lets only what can be entered pass.
     *
     * @throws Refused {@code approvalItems} without a data item, {@code periodOrder} when the last day is before the first,
     *     {@code approvalWords} when number, purpose or document are missing or too long
     */
    public void check() {
        if (items.isEmpty()) {
            throw new Refused("approvalItems");
        }
        if (last.isBefore(first)) {
            throw new Refused("periodOrder");
        }
        if (TextRules.problem(number, LONGEST_NUMBER) != null
                || TextRules.problem(purpose, LONGEST_PURPOSE) != null
                || TextRules.problem(document, LONGEST_DOCUMENT) != null) {
            throw new Refused("approvalWords");
        }
    }
}
