package kakehashi.domain.event;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of events, with the traits that tell them apart.
 *
 * <p>Source: R-A11 to R-A33 (the codes in brackets are the ward's).
 */
public enum EventKind {
    /** 就職支援セミナー (1)①. */
    JOB_SEMINAR("A11", Audience.SEEKER),
    /** 定着支援セミナー for people with a job offer (1)②. */
    OFFER_HOLDER_SEMINAR("A12", Trait.NEEDS_OFFER, Audience.SEEKER),
    /** 個別相談 for seekers (1)③; arranged with the office. */
    SEEKER_CONSULTATION("A13", Trait.BY_ARRANGEMENT, Audience.SEEKER),
    /** 外国人材受入れ支援セミナー (2)①. */
    ACCEPTANCE_SEMINAR("A21", Audience.COMPANY),
    /** 定着支援セミナー for companies (2)②. */
    RETENTION_SEMINAR("A22", Audience.COMPANY),
    /** 個別相談 for companies (2)③; arranged with the office. */
    COMPANY_CONSULTATION("A23", Trait.BY_ARRANGEMENT, Audience.COMPANY),
    /** 交流会 (3)①. */
    EXCHANGE("A31", Trait.AT_TABLES, Audience.SEEKER, Audience.COMPANY),
    /** インターンシップ (3)②. */
    INTERNSHIP("A32", Audience.SEEKER),
    /** 企業説明会 (3)③. */
    INFORMATION_SESSION("A33", Trait.AT_BOOTHS, Audience.SEEKER, Audience.COMPANY),
    /** 面接会 (3)③. */
    INTERVIEW_DAY("A33", Trait.AT_BOOTHS, Audience.SEEKER, Audience.COMPANY);

    private enum Trait {
        NEEDS_OFFER,
        BY_ARRANGEMENT,
        AT_BOOTHS,
        AT_TABLES
    }

    private final String code;
    private final Set<Trait> traits;
    private final Set<Audience> audiences;

    EventKind(String code, Audience... audiences) {
        this(code, EnumSet.noneOf(Trait.class), audiences);
    }

    EventKind(String code, Trait trait, Audience... audiences) {
        this(code, EnumSet.of(trait), audiences);
    }

    EventKind(String code, Set<Trait> traits, Audience... audiences) {
        this.code = code;
        this.traits = traits;
        this.audiences = EnumSet.copyOf(Arrays.asList(audiences));
    }

    /** The ward's code, such as {@code A11}. */
    public String code() {
        return code;
    }

    /** For whom it is. */
    public Set<Audience> audiences() {
        return Set.copyOf(audiences);
    }

    /** Whether it is only for people who declared a job offer. Source: R-A12. */
    public boolean needsOffer() {
        return traits.contains(Trait.NEEDS_OFFER);
    }

    /** Whether people sign up for a place, rather than arranging a time with the office. */
    public boolean hasPlaces() {
        return !traits.contains(Trait.BY_ARRANGEMENT);
    }

    /** Whether people move from one company to the next in turns. Source: domain 5. */
    public boolean hasTurns() {
        return hasTables() || hasBooths();
    }

    /** Whether companies have booths of their own, and both sides say whom they would like to meet. Source: R-A33. */
    public boolean hasBooths() {
        return traits.contains(Trait.AT_BOOTHS);
    }

    /** Whether companies sit at tables, across which groups move, rather than at booths of their own. */
    public boolean hasTables() {
        return traits.contains(Trait.AT_TABLES);
    }
}
