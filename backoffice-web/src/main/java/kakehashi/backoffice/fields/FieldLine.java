package kakehashi.backoffice.fields;

/**
 * A field of the register in words.
 *
 * @param field by the name of its constant
 * @param label what it is called
 * @param basis the item of the ward's list, or the approval, that covers it; that nothing does
 * @param kept the columns that hold it
 * @param asked who is asked for it, in how many kinds of events
 * @param reason what it is needed for
 * @param standing {@code ON}, {@code OFF}, or {@code UNMAPPED} while it is off and nothing covers it
 */
public record FieldLine(
        String field, String label, String basis, String kept, String asked, String reason, String standing) {

    /** Whether forms may ask for it. */
    public boolean on() {
        return standing.equals("ON");
    }

    /** Whether nothing covers it. */
    public boolean bare() {
        return standing.equals("UNMAPPED");
    }
}
