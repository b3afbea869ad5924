package kakehashi.domain.matching.introduction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.Opening;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * A seeker and an opening that staff bring together.
 *
 * <p>Life: proposed; accepted or declined by the seeker; then accepted or declined by the company. Staff take back what the
 * seeker did not answer; a seeker takes back what was accepted, at any time. Source: R-A33, T7.
 */
@Entity
@Table(name = "introduction")
public class Introduction {

    /** Where it is in its life. */
    public enum State {
        PROPOSED,
        SEEKER_ACCEPTED,
        SEEKER_DECLINED,
        COMPANY_ACCEPTED,
        COMPANY_DECLINED,
        TAKEN_BACK
    }

    private static final Set<State> ACCEPTED = Set.of(State.SEEKER_ACCEPTED, State.COMPANY_ACCEPTED);

    private static final String WISHED = PersonalField.DESIRED_OCCUPATION.columnIn("introduction");

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "seeker_id")
    private UUID seekerId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "opening_id")
    private UUID openingId;

    private SealedText wished;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "proposed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Deed proposed;

    @Convert(converter = NullableId.class)
    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "seeker_answered_at")
    private Instant seekerAnsweredAt;

    @Convert(converter = NullableId.class)
    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "company_answered_at")
    private Instant companyAnsweredAt;

    @Enumerated(EnumType.STRING)
    private DeclineReason reason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Introduction() {}

    /**
     * Proposes an opening to the seeker of a case.
     *
     * @param registrationId the sign-up whose answers the company may be shown
     */
    Introduction(CaseFile file, UUID registrationId, Opening opening, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = file.programmeId();
        this.caseId = file.id();
        this.seekerId = file.seekerId();
        this.registrationId = registrationId;
        this.companyId = opening.companyId();
        this.openingId = opening.id();
        this.state = State.PROPOSED;
        this.proposed = new Deed(by, now);
    }

    /** Keeps the occupation wished for, as staff understood it, sealed with the year's keys; nothing for null. */
    Introduction wishing(Occupation occupation, Seal seal) {
        wished = occupation == null ? null : seal.close(WISHED, id, occupation.name());
        return this;
    }

    /** The occupation wished for, as staff understood it; null when it is not known. */
    Occupation wished(Seal seal) {
        return wished == null ? null : Occupation.valueOf(seal.open(WISHED, id, wished));
    }

    /**
     * The seeker agrees to be introduced with what a consent shows the company.
     *
     * @throws Refused {@code introductionAnswered}
     */
    void accept(UUID shown, Instant now) {
        mustBe(State.PROPOSED);
        state = State.SEEKER_ACCEPTED;
        disclosureId = shown;
        seekerAnsweredAt = now;
    }

    /**
     * The seeker does not want it.
     *
     * @throws Refused {@code introductionAnswered}; {@code answer.choice} when the reason is a company's
     */
    void decline(DeclineReason why, Instant now) {
        mustBe(State.PROPOSED);
        mustFit(why, Audience.SEEKER);
        state = State.SEEKER_DECLINED;
        reason = why;
        seekerAnsweredAt = now;
        endedAt = now;
    }

    /**
     * The company wants to meet the seeker.
     *
     * @throws Refused {@code introductionAnswered}
     */
    void welcome(UUID contact, Instant now) {
        mustBe(State.SEEKER_ACCEPTED);
        state = State.COMPANY_ACCEPTED;
        contactId = contact;
        companyAnsweredAt = now;
    }

    /**
     * The company does not.
     *
     * @throws Refused {@code introductionAnswered}; {@code answer.choice} when the reason is a seeker's
     */
    void refuse(UUID contact, DeclineReason why, Instant now) {
        mustBe(State.SEEKER_ACCEPTED);
        mustFit(why, Audience.COMPANY);
        state = State.COMPANY_DECLINED;
        reason = why;
        contactId = contact;
        companyAnsweredAt = now;
        endedAt = now;
    }

    /**
     * Staff take back what the seeker did not answer.
     *
     * @throws Refused {@code introductionAnswered}
     */
    void takeBack(Instant now) {
        mustBe(State.PROPOSED);
        end(now);
    }

    /**
     * The seeker takes back what was accepted.
     *
     * @throws Refused {@code introductionAnswered} when nothing accepted is left
     */
    void withdraw(Instant now) {
        if (!isAccepted()) {
            throw new Refused("introductionAnswered");
        }
        end(now);
    }

    private void end(Instant now) {
        state = State.TAKEN_BACK;
        endedAt = now;
    }

    private void mustBe(State expected) {
        if (state != expected) {
            throw new Refused("introductionAnswered");
        }
    }

    private static void mustFit(DeclineReason why, Audience side) {
        if (!why.fits(side)) {
            throw new Refused("answer.choice");
        }
    }

    /** Whether the seeker accepted it and nobody ended it. */
    public boolean isAccepted() {
        return ACCEPTED.contains(state);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The programme whose keys seal what belongs to it. */
    public UUID programmeId() {
        return programmeId;
    }

    /** The seeker's case. */
    public UUID caseId() {
        return caseId;
    }

    /** The seeker. */
    public UUID seekerId() {
        return seekerId;
    }

    /** The sign-up whose answers the company may be shown. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The company. */
    public UUID companyId() {
        return companyId;
    }

    /** The opening. */
    public UUID openingId() {
        return openingId;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** Who proposed it, and when. */
    public Deed proposed() {
        return proposed;
    }

    /** The consent with which the seeker accepted it; null before. */
    UUID disclosureId() {
        return disclosureId;
    }

    /** When the seeker answered; null before. */
    public Instant seekerAnsweredAt() {
        return seekerAnsweredAt;
    }

    /** When the company answered; null before. */
    public Instant companyAnsweredAt() {
        return companyAnsweredAt;
    }

    /** Why it was declined; null when it was not. */
    public DeclineReason reason() {
        return reason;
    }

    /** When it ended without both accepting, or was taken back; null while it lives. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
