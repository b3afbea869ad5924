package kakehashi.domain.privacy.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The statuses of residence, in the order of forms: those that seekers hold most often come first.
 *
 * <p>Source: domain 2.1.
 */
public enum StatusOfResidence {
    STUDENT,
    ENGINEER_HUMANITIES_INTERNATIONAL,
    DESIGNATED_ACTIVITIES,
    DEPENDENT,
    PERMANENT_RESIDENT,
    SPOUSE_OF_JAPANESE,
    SPOUSE_OF_PERMANENT_RESIDENT,
    LONG_TERM_RESIDENT,
    SPECIAL_PERMANENT_RESIDENT,
    SPECIFIED_SKILLED_1,
    SPECIFIED_SKILLED_2,
    TECHNICAL_INTERN_1,
    TECHNICAL_INTERN_2,
    TECHNICAL_INTERN_3,
    EMPLOYMENT_FOR_SKILL_DEVELOPMENT,
    HIGHLY_SKILLED_1A,
    HIGHLY_SKILLED_1B,
    HIGHLY_SKILLED_1C,
    HIGHLY_SKILLED_2,
    INTRA_COMPANY_TRANSFEREE,
    NURSING_CARE,
    SKILLED_LABOR,
    BUSINESS_MANAGER,
    PROFESSOR,
    RESEARCHER,
    INSTRUCTOR,
    ARTIST,
    ENTERTAINER,
    JOURNALIST,
    RELIGIOUS_ACTIVITIES,
    LEGAL_ACCOUNTING,
    MEDICAL,
    CULTURAL_ACTIVITIES,
    TRAINEE,
    TEMPORARY_VISITOR,
    DIPLOMAT,
    OFFICIAL;

    private static final LocalDate SKILL_DEVELOPMENT_BEGINS = LocalDate.of(2027, 4, 1);

    /** The statuses that exist on a day, in the order of forms. */
    public static List<StatusOfResidence> on(LocalDate day) {
        return Arrays.stream(values()).filter(status -> status.existsOn(day)).toList();
    }

    private boolean existsOn(LocalDate day) {
        return this != EMPLOYMENT_FOR_SKILL_DEVELOPMENT || !day.isBefore(SKILL_DEVELOPMENT_BEGINS);
    }
}
