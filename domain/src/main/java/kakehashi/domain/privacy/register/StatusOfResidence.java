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
    STUDENT(Work.WITH_PERMISSION),
    ENGINEER_HUMANITIES_INTERNATIONAL(Work.WITHIN_STATUS),
    DESIGNATED_ACTIVITIES(Work.DESIGNATED),
    DEPENDENT(Work.WITH_PERMISSION),
    PERMANENT_RESIDENT(Work.UNRESTRICTED),
    SPOUSE_OF_JAPANESE(Work.UNRESTRICTED),
    SPOUSE_OF_PERMANENT_RESIDENT(Work.UNRESTRICTED),
    LONG_TERM_RESIDENT(Work.UNRESTRICTED),
    SPECIAL_PERMANENT_RESIDENT(Work.UNRESTRICTED),
    SPECIFIED_SKILLED_1(Work.WITHIN_STATUS),
    SPECIFIED_SKILLED_2(Work.WITHIN_STATUS),
    TECHNICAL_INTERN_1(Work.WITHIN_STATUS),
    TECHNICAL_INTERN_2(Work.WITHIN_STATUS),
    TECHNICAL_INTERN_3(Work.WITHIN_STATUS),
    EMPLOYMENT_FOR_SKILL_DEVELOPMENT(Work.WITHIN_STATUS),
    HIGHLY_SKILLED_1A(Work.WITHIN_STATUS),
    HIGHLY_SKILLED_1B(Work.WITHIN_STATUS),
    HIGHLY_SKILLED_1C(Work.WITHIN_STATUS),
    HIGHLY_SKILLED_2(Work.WITHIN_STATUS),
    INTRA_COMPANY_TRANSFEREE(Work.WITHIN_STATUS),
    NURSING_CARE(Work.WITHIN_STATUS),
    SKILLED_LABOR(Work.WITHIN_STATUS),
    BUSINESS_MANAGER(Work.WITHIN_STATUS),
    PROFESSOR(Work.WITHIN_STATUS),
    RESEARCHER(Work.WITHIN_STATUS),
    INSTRUCTOR(Work.WITHIN_STATUS),
    ARTIST(Work.WITHIN_STATUS),
    ENTERTAINER(Work.WITHIN_STATUS),
    JOURNALIST(Work.WITHIN_STATUS),
    RELIGIOUS_ACTIVITIES(Work.WITHIN_STATUS),
    LEGAL_ACCOUNTING(Work.WITHIN_STATUS),
    MEDICAL(Work.WITHIN_STATUS),
    CULTURAL_ACTIVITIES(Work.WITH_PERMISSION),
    TRAINEE(Work.NOT_FOR_WORK),
    TEMPORARY_VISITOR(Work.NOT_FOR_WORK),
    DIPLOMAT(Work.NOT_FOR_WORK),
    OFFICIAL(Work.NOT_FOR_WORK);

    /** What its holders may be paid for. Source: domain 2.1. */
    public enum Work {
        UNRESTRICTED,
        WITHIN_STATUS,
        /** Only with permission for other activities. */
        WITH_PERMISSION,
        /** What the paper in the passport says. */
        DESIGNATED,
        NOT_FOR_WORK
    }

    private static final LocalDate SKILL_DEVELOPMENT_BEGINS = LocalDate.of(2027, 4, 1);

    private final Work work;

    StatusOfResidence(Work work) {
        this.work = work;
    }

    /** What its holders may be paid for. */
    public Work work() {
        return work;
    }

    /** Whether a stay with it has no end; a date that is told beside it is the card's. Source: domain 2.1. */
    public boolean isIndefinite() {
        return this == PERMANENT_RESIDENT || this == SPECIAL_PERMANENT_RESIDENT || this == HIGHLY_SKILLED_2;
    }

    /** The statuses that exist on a day, in the order of forms. */
    public static List<StatusOfResidence> on(LocalDate day) {
        return Arrays.stream(values()).filter(status -> status.existsOn(day)).toList();
    }

    private boolean existsOn(LocalDate day) {
        return this != EMPLOYMENT_FOR_SKILL_DEVELOPMENT || !day.isBefore(SKILL_DEVELOPMENT_BEGINS);
    }
}
