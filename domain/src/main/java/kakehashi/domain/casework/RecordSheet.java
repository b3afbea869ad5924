package kakehashi.domain.casework;

/**
 * A record, opened for somebody who may read it.
 *
 * @param record the record
 * @param closed why its words are not shown; null when they are
 * @param advice what was advised; empty when it is not shown
 * @param nextStep what comes next; empty when nothing does, or it is not shown
 */
public record RecordSheet(ConsultationRecord record, Closed closed, String advice, String nextStep) {

    /** Why the words of a record are not shown. */
    public enum Closed {
        /** Only managers read it. */
        RESTRICTED,
        /** The person withdrew the consent. */
        WITHDRAWN
    }

    /** Whether words stand in it. */
    public boolean says(String words) {
        return advice.contains(words.strip()) || nextStep.contains(words.strip());
    }

    /** Whether its writer still goes on with it. */
    public boolean isDraft() {
        return record.state() == ConsultationRecord.State.DRAFT;
    }

    /** Never shows what was advised. */
    @Override
    public String toString() {
        return "record " + record.id();
    }
}
