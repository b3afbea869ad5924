package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.shared.NullableId;

/** Who signed up for which event, when and how: what of a registration does not change in its life. */
@MappedSuperclass
public abstract class SignedUp {

    /** How it reached us. Source: R-D14. */
    public enum Medium {
        WEB,
        PAPER,
        PHONE
    }

    @Id
    private UUID id;

    private String reference;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Convert(converter = NullableId.class)
    @Column(name = "seeker_id")
    private UUID seekerId;

    @Convert(converter = NullableId.class)
    @Column(name = "contact_id")
    private UUID contactId;

    @Convert(converter = NullableId.class)
    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private String language;

    @Column(name = "offer_declared")
    private boolean offerDeclared;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** For JPA. */
    protected SignedUp() {}

    SignedUp(RegistrationRequest request, String reference, UUID holder, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.eventId = request.eventId();
        this.audience = request.audience();
        this.submissionId = request.submissionId();
        this.medium = Medium.WEB;
        this.language = request.language().tag();
        this.offerDeclared = request.offerDeclared();
        this.submittedAt = now;
        this.seekerId = audience == Audience.SEEKER ? holder : null;
        this.contactId = audience == Audience.COMPANY ? holder : null;
    }

    /** Says how it reached us, if not over the web. */
    void cameBy(Medium how) {
        medium = how;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The number told to the person. */
    public String reference() {
        return reference;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** For whom the place is. */
    public Audience audience() {
        return audience;
    }

    /** The person: a seeker's or a contact's id, by the audience. */
    public UUID holderId() {
        return audience == Audience.SEEKER ? seekerId : contactId;
    }

    /** What kind of person holds it. */
    Class<? extends AddressHolder> holderType() {
        return AddressHolders.typeOf(audience);
    }

    /** The company the person acts for; null for seekers. */
    public UUID companyId() {
        return companyId;
    }

    /** The form it was posted with; two posts of one form have the same. */
    public UUID submissionId() {
        return submissionId;
    }

    /** How it reached us. */
    public Medium medium() {
        return medium;
    }

    /** BCP 47 tag of the language it was made in. */
    public String language() {
        return language;
    }

    /** Whether the person declared a job offer. */
    public boolean offerDeclared() {
        return offerDeclared;
    }

    /** When it was posted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Names the company the person stated. */
    void actFor(UUID company) {
        companyId = company;
    }
}
