package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/**
 * A job or an internship that a company offers.
 *
 * <p>Life: draft, then published, then withdrawn, and perhaps published again. Only published ones are seen.
 */
@Entity
@Table(name = "opening")
public class Opening {

    @Id
    private UUID id;

    @Column(name = "company_id")
    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private OpeningKind kind;

    @Enumerated(EnumType.STRING)
    private OpeningState state;

    private String title;
    private String description;
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "japanese_level")
    private JapaneseLevel japaneseLevel;

    @Enumerated(EnumType.STRING)
    private Occupation occupation;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Column(name = "working_time")
    private String workingTime;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_unit")
    private PayUnit payUnit;

    @Column(name = "pay_from")
    private Integer payFrom;

    @Column(name = "pay_until")
    private Integer payUntil;

    private String spoken;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "day_count")
    private Integer dayCount;

    private Integer capacity;
    private Boolean paid;

    @Column(name = "written_in")
    private String writtenIn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Opening() {}

    /** A draft of a company. */
    Opening(UUID companyId, OpeningKind kind, Instant now) {
        this.id = UUID.randomUUID();
        this.companyId = companyId;
        this.kind = kind;
        this.state = OpeningState.DRAFT;
        this.createdAt = now;
    }

    /** Takes checked answers, written in the language with this BCP 47 tag. */
    void write(Map<OpeningField, String> answers, String language) {
        title = answers.get(OpeningField.TITLE);
        description = answers.get(OpeningField.DESCRIPTION);
        place = answers.get(OpeningField.PLACE);
        japaneseLevel = JapaneseLevel.valueOf(answers.get(OpeningField.JAPANESE_LEVEL));
        occupation = constant(Occupation.class, answers.get(OpeningField.OCCUPATION));
        employment = constant(Employment.class, answers.get(OpeningField.EMPLOYMENT));
        workingTime = answers.get(OpeningField.WORKING_TIME);
        payUnit = constant(PayUnit.class, answers.get(OpeningField.PAY_UNIT));
        payFrom = number(answers.get(OpeningField.PAY_FROM));
        payUntil = number(answers.get(OpeningField.PAY_UNTIL));
        spoken = answers.get(OpeningField.SPOKEN);
        beginsOn = day(answers.get(OpeningField.BEGINS_ON));
        endsOn = day(answers.get(OpeningField.ENDS_ON));
        dayCount = number(answers.get(OpeningField.DAY_COUNT));
        capacity = number(answers.get(OpeningField.CAPACITY));
        String fee = answers.get(OpeningField.PAID);
        paid = fee == null ? null : fee.equals(CompanyAnswers.YES);
        writtenIn = language;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** What is answered, as a form would take it, in the order of forms. */
    public Map<OpeningField, String> answers() {
        Map<OpeningField, Object> values = new EnumMap<>(OpeningField.class);
        values.put(OpeningField.TITLE, title);
        values.put(OpeningField.DESCRIPTION, description);
        values.put(OpeningField.PLACE, place);
        values.put(OpeningField.JAPANESE_LEVEL, japaneseLevel);
        values.put(OpeningField.OCCUPATION, occupation);
        values.put(OpeningField.EMPLOYMENT, employment);
        values.put(OpeningField.WORKING_TIME, workingTime);
        values.put(OpeningField.PAY_UNIT, payUnit);
        values.put(OpeningField.PAY_FROM, payFrom);
        values.put(OpeningField.PAY_UNTIL, payUntil);
        values.put(OpeningField.SPOKEN, spoken);
        values.put(OpeningField.BEGINS_ON, beginsOn);
        values.put(OpeningField.ENDS_ON, endsOn);
        values.put(OpeningField.DAY_COUNT, dayCount);
        values.put(OpeningField.CAPACITY, capacity);
        values.put(OpeningField.PAID, paid == null ? null : paid ? CompanyAnswers.YES : CompanyAnswers.NO);
        values.values().removeIf(Objects::isNull);
        Map<OpeningField, String> answers = new EnumMap<>(OpeningField.class);
        values.forEach((field, value) -> answers.put(field, value.toString()));
        return answers;
    }

    /**
     * Shows it to everybody.
     *
     * @param today the day in the office's zone
     * @throws Refused {@code openingPublished}; {@code openingOver}
     */
    void publish(Instant now, LocalDate today) {
        if (state == OpeningState.PUBLISHED) {
            throw new Refused("openingPublished");
        }
        if (isOver(today)) {
            throw new Refused("openingOver");
        }
        state = OpeningState.PUBLISHED;
        publishedAt = now;
    }

    /**
     * Hides it.
     *
     * @throws Refused {@code openingNotPublished}
     */
    void withdraw() {
        if (state != OpeningState.PUBLISHED) {
            throw new Refused("openingNotPublished");
        }
        state = OpeningState.WITHDRAWN;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID companyId() {
        return companyId;
    }

    /** A job or an internship. */
    public OpeningKind kind() {
        return kind;
    }

    /** Where it is in its life. */
    public OpeningState state() {
        return state;
    }

    /** BCP 47 tag of the language its words are in. */
    public String writtenIn() {
        return writtenIn;
    }

    /** The first day of an internship; null for jobs. */
    public LocalDate beginsOn() {
        return beginsOn;
    }

    /** The last day of an internship; null for jobs. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whether its last day is before this one; jobs have none. */
    boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /** Whether what ends on a day is in time for it: before an internship begins; for jobs on every day. */
    public boolean isStillAheadOf(LocalDate day) {
        return beginsOn == null || day.isBefore(beginsOn);
    }

    /** Grows with each change. */
    public int version() {
        return version;
    }
}
