package kakehashi.domain.company;

import java.util.EnumSet;
import java.util.Set;

/** What companies offer, and what they are asked about it. Source: R-A32, R-A33. */
public enum OpeningKind {
    JOB(
            OpeningField.TITLE,
            OpeningField.OCCUPATION,
            OpeningField.DESCRIPTION,
            OpeningField.PLACE,
            OpeningField.EMPLOYMENT,
            OpeningField.WORKING_TIME,
            OpeningField.PAY_UNIT,
            OpeningField.PAY_FROM,
            OpeningField.PAY_UNTIL,
            OpeningField.JAPANESE_LEVEL,
            OpeningField.SPOKEN),
    INTERNSHIP(
            OpeningField.TITLE,
            OpeningField.DESCRIPTION,
            OpeningField.PLACE,
            OpeningField.BEGINS_ON,
            OpeningField.ENDS_ON,
            OpeningField.DAY_COUNT,
            OpeningField.CAPACITY,
            OpeningField.PAID,
            OpeningField.JAPANESE_LEVEL);

    private final Set<OpeningField> fields;

    OpeningKind(OpeningField first, OpeningField... rest) {
        this.fields = EnumSet.of(first, rest);
    }

    /** What is asked, in the order of forms. */
    public Set<OpeningField> fields() {
        return EnumSet.copyOf(fields);
    }
}
