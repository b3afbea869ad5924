package kakehashi.domain.company;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is worth knowing about statuses of residence for a job. Advice: nobody is excluded by it, and the immigration office
 * decides.
 *
 * <p>Source: domain 2.1, 2.2.
 */
public enum StatusHint {
    /** Permanent and long-term residents and spouses work in any job. */
    ANY_WORK,
    /** Engineer, specialist in humanities, international services. */
    ENGINEER,
    /** Evidence of CEFR B2 that smaller employers are asked for since 15 April 2026. */
    LANGUAGE_PROOF,
    /** Designated activities for graduates of Japanese universities with N1. */
    GRADUATE,
    /** Specified skilled worker. */
    SPECIFIED_SKILLED,
    /** Nursing care. */
    NURSING_CARE,
    /** Students need a permission and work up to 28 hours within any seven days. */
    STUDENT;

    private static final Set<Occupation> SKILLED = EnumSet.of(
            Occupation.E36,
            Occupation.E39,
            Occupation.E40,
            Occupation.H52,
            Occupation.H53,
            Occupation.H54,
            Occupation.H55,
            Occupation.I61,
            Occupation.J66,
            Occupation.K71);

    /** What is worth knowing for a job, in this order. */
    public static Set<StatusHint> of(Occupation occupation, Employment employment, JapaneseLevel level) {
        Set<StatusHint> hints = EnumSet.of(ANY_WORK);
        if (occupation.major() == 'B' || occupation.major() == 'C' || occupation == Occupation.D34) {
            hints.add(ENGINEER);
            hints.add(LANGUAGE_PROOF);
        }
        if (level == JapaneseLevel.N1) {
            hints.add(GRADUATE);
        }
        if (SKILLED.contains(occupation)) {
            hints.add(SPECIFIED_SKILLED);
        }
        if (occupation == Occupation.E36) {
            hints.add(NURSING_CARE);
        }
        if (employment == Employment.PART_TIME) {
            hints.add(STUDENT);
        }
        return hints;
    }
}
