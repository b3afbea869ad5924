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

/** Something of an event that somebody asked for: a place, a consultation, a conversation. */
@MappedSuperclass
public abstract class Application {

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

    private String language;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** For JPA. */
    protected Application() {}

    /** What a form asked for, with the number told to its person and the seeker or contact who holds it. */
    protected Application(PostedForm form, UUID eventId, String reference, UUID holder) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.eventId = eventId;
        this.audience = form.audience();
        this.submissionId = form.submissionId();
        this.language = form.language().tag();
        heldBy(holder);
    }

    /** Says whose it is: a seeker's or a contact's id, by the audience. */
    protected void heldBy(UUID holder) {
        seekerId = audience == Audience.SEEKER ? holder : null;
        contactId = audience == Audience.COMPANY ? holder : null;
    }

    /** Notes when it was posted. */
    protected void posted(Instant now) {
        submittedAt = now;
    }

    /** Names the company the person stated; null for seekers. */
    public void actFor(UUID company) {
        companyId = company;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The number told to the person. */
    public String reference() {
        return reference;
    }

    /** The event it belongs to; consultations belong to one that lasts the year. */
    public UUID eventId() {
        return eventId;
    }

    /** For whom it is. */
    public Audience audience() {
        return audience;
    }

    /** The person: a seeker's or a contact's id, by the audience. */
    public UUID holderId() {
        return audience == Audience.SEEKER ? seekerId : contactId;
    }

    /** What kind of person holds it. */
    public Class<? extends AddressHolder> holderType() {
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

    /** BCP 47 tag of the language it was made in. */
    public String language() {
        return language;
    }

    /** When it was posted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** When it was confirmed; null before. */
    public abstract Instant confirmedAt();
}
