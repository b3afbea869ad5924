package kakehashi.domain.copies;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.PersonalField;

/** What can be printed or written to a file. Source: P1 to P3, T9. */
public enum CopyKind {
    /** P2: everybody who has a place, with a column for the way back. */
    PARTICIPANT_LIST(20),
    /** P3: reception number and name only. */
    RECEPTION_SHEET(20),
    /** One for each person, in two scripts. */
    BADGES(2),
    /** What was chosen of the sign-ups, as a spreadsheet. */
    SIGN_UPS_XLSX(1),
    /** The same as comma-separated values. */
    SIGN_UPS_CSV(1),
    /** P1: blank, each with a serial of its own. */
    SIGN_UP_SHEETS(200),
    /** P8: numbers for tables and for calling people. */
    NUMBER_SLIPS(1),
    /** P5: the interviews of each company or each person, with reference numbers and nobody's name. */
    INTERVIEW_SHEETS(1),
    /** P9: the numbers of what is handed back. */
    RETURN_LIST(1),
    /** All registers and ledgers of a programme year in one file, for an audit. Source: T17. */
    AUDIT_PACK(1),
    /** That somebody was at an internship; it is the person's own. Source: R-A32. */
    INTERN_CERTIFICATE(1);

    private final int most;

    CopyKind(int most) {
        this.most = most;
    }

    /** The most copies of one request. */
    public int most() {
        return most;
    }

    /** Whether there are people's data on it. */
    public boolean isPersonal() {
        return isAccounted() && this != SIGN_UP_SHEETS;
    }

    /** Whether it is asked for and accounted for until it is destroyed; else it is made at once, and only numbered. */
    public boolean isAccounted() {
        return compareTo(NUMBER_SLIPS) < 0;
    }

    /** Those that are asked for and accounted for, as a list of a statement. */
    public static String accountedNames() {
        return accounted().stream().map(each -> "'" + each + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** Those that are asked for. */
    public static List<CopyKind> accounted() {
        return Arrays.stream(values()).filter(CopyKind::isAccounted).toList();
    }

    /** Whether it is a file to be worked with, and not a paper. */
    public boolean isFile() {
        return this == SIGN_UPS_XLSX || this == SIGN_UPS_CSV;
    }

    /** The most that stands on it of each person: no more than its use needs. Source: T3. */
    Set<PersonalField> fields() {
        return isFile() ? EnumSet.allOf(PersonalField.class) : EnumSet.of(PersonalField.NAME);
    }

    /** What the access log calls putting somebody on it. */
    String action() {
        return isFile() ? "registration.export" : "registration.print";
    }
}
