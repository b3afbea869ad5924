package kakehashi.domain.privacy.register;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every personal value a form may ask for: its column, its data item and how it is typed. The order is the forms'.
 *
 * <p>Source: R-D0.
 */
public enum PersonalField {
    NAME(
            "registration.name, consultation_booking.name, consultation_conversation.name,"
                    + " intern_certificate.content",
            DataItem.D1_NAME,
            Input.LINE,
            120,
            "name"),
    EMAIL("seeker.email, contact.email", DataItem.D8_EMAIL, Input.MAIL, 254, "email"),
    PHONE("registration.phone, consultation_booking.phone", DataItem.D7_PHONE, Input.PHONE, 30, "tel"),
    AGE("registration.age", DataItem.D2_AGE, Input.NUMBER, 15, "off"),
    NATIONALITY("registration.nationality", DataItem.D3_NATIONALITY, Input.REGION, 2, "off"),
    ADDRESS("registration.address", DataItem.D4_ADDRESS, Input.LINE, 200, "street-address"),
    STATUS_OF_RESIDENCE(
            "registration.status_of_residence", DataItem.D5_STATUS_OF_RESIDENCE, Input.STATUS_OF_RESIDENCE, 60, "off"),
    PERIOD_OF_STAY("registration.period_of_stay", DataItem.D6_PERIOD_OF_STAY, Input.LINE, 40, "off"),
    STAY_EXPIRES("registration.stay_expires", DataItem.D6_PERIOD_OF_STAY, Input.DATE, 40, "off"),
    EDUCATION("registration.education", DataItem.D9_EDUCATION, Input.TEXT, 1000, "off"),
    WORK_HISTORY("registration.work_history", DataItem.D10_WORK_HISTORY, Input.TEXT, 1000, "off"),
    EMPLOYER("registration.employer", DataItem.D11_EMPLOYER, Input.LINE, 200, "organization"),
    DESIRED_OCCUPATION(
            "registration.desired_occupation, introduction.wished, wished_work.wished",
            DataItem.D12_DESIRED_OCCUPATION,
            Input.LINE,
            200,
            "off"),
    MESSAGE(
            "consultation_message.body, message_attachment.name, message_attachment.content,"
                    + " intern_day.note, intern_review.wording",
            DataItem.D13_CONSULTATION_RECORD,
            Input.TEXT,
            2000,
            "off"),
    ADVICE("consultation_record.advice", DataItem.D13_CONSULTATION_RECORD, Input.TEXT, 4000, "off"),
    NEXT_STEP(
            "consultation_record.next_step, follow_up.note, case_step.note",
            DataItem.D13_CONSULTATION_RECORD,
            Input.TEXT,
            1000,
            "off");

    /** How a value is typed and checked. */
    public enum Input {
        LINE,
        TEXT,
        MAIL,
        PHONE,
        NUMBER,
        DATE,
        REGION,
        STATUS_OF_RESIDENCE
    }

    private final String storedIn;
    private final DataItem item;
    private final Input input;
    private final int length;
    private final String autocomplete;

    PersonalField(String storedIn, DataItem item, Input input, int length, String autocomplete) {
        this.storedIn = storedIn;
        this.item = item;
        this.input = input;
        this.length = length;
        this.autocomplete = autocomplete;
    }

    /** The first field of a data item, whose name stands for the item. */
    public static PersonalField of(DataItem item) {
        return Arrays.stream(values())
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow();
    }

    /** The column or columns, as {@code table.column}. */
    public String storedIn() {
        return storedIn;
    }

    /** Its column in a table, as {@code table.column}; the name under which values are sealed there. */
    public String columnIn(String table) {
        return Arrays.stream(storedIn.split(", "))
                .filter(column -> column.startsWith(table + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name() + " is not stored in " + table));
    }

    /** The name of its words among the texts, such as {@code statusOfResidence}. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            words.append(words.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }

    /** The data item it belongs to. */
    public DataItem item() {
        return item;
    }

    /** How it is typed. */
    public Input input() {
        return input;
    }

    /** Whether staff write it about somebody, who is never asked for it. */
    public boolean isWrittenByStaff() {
        return this == ADVICE || this == NEXT_STEP;
    }

    /** Whether it is chosen from a list, not written. */
    public boolean chosen() {
        return input == Input.REGION || input == Input.STATUS_OF_RESIDENCE;
    }

    /** The most characters (code points) it may have. */
    public int length() {
        return length;
    }

    /** The HTML autocomplete token. Source: WCAG 2.2, 1.3.5. */
    public String autocomplete() {
        return autocomplete;
    }
}
