package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * A sign-up for an event.
 *
 * <p>Life: unconfirmed (holds a place until a deadline), then confirmed; or lapsed, when the address was not confirmed in
 * time; or duplicate, when its person already had a living one for the event. Only unconfirmed and confirmed ones live:
 * they hold a place.
 */
@Entity
@Table(name = "registration")
public class Registration {

    /** Where a registration is in its life. */
    public enum State {
        UNCONFIRMED,
        CONFIRMED,
        LAPSED,
        DUPLICATE
    }

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

    /** The person while the registration lives, else null; unique with the event. */
    @Convert(converter = NullableId.class)
    @Column(name = "living_holder_id")
    private UUID livingHolderId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private String language;

    @Column(name = "offer_declared")
    private boolean offerDeclared;

    @Embedded
    private Sheet sheet;

    @Column(name = "phone_index")
    private byte[] phoneIndex;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Registration() {}

    private Registration(RegistrationRequest request, String reference, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.eventId = request.eventId();
        this.audience = request.audience();
        this.submissionId = request.submissionId();
        this.medium = Medium.WEB;
        this.language = request.language().tag();
        this.offerDeclared = request.offerDeclared();
        this.submittedAt = now;
    }

    /** A registration that takes a place and waits for its address to be confirmed. */
    static Registration of(RegistrationRequest request, String reference, UUID holder, Instant now, Duration patience) {
        Registration registration = new Registration(request, reference, now);
        registration.belongTo(holder);
        registration.livingHolderId = holder;
        registration.state = State.UNCONFIRMED;
        registration.confirmUntil = now.plus(patience);
        return registration;
    }

    /** A further sign-up by somebody who already has a living one for the event; holds no place. */
    static Registration duplicate(RegistrationRequest request, String reference, UUID holder, Instant now) {
        Registration registration = new Registration(request, reference, now);
        registration.belongTo(holder);
        registration.state = State.DUPLICATE;
        return registration;
    }

    private void belongTo(UUID holder) {
        if (audience == Audience.SEEKER) {
            seekerId = holder;
        } else {
            contactId = holder;
        }
    }

    /** Seals the answers into it. */
    void fillIn(Seal seal, Map<PersonalField, String> answers) {
        sheet = Sheet.seal(seal, id, answers);
        phoneIndex = seal.index(PersonalField.PHONE.columnIn(Sheet.TABLE), answers.get(PersonalField.PHONE));
    }

    /** Names the company the person stated. */
    void actFor(UUID company) {
        companyId = company;
    }

    /**
     * The address was confirmed; doing it twice changes nothing.
     *
     * @throws Refused {@code confirmTooLate} when the place has gone back
     */
    void confirm(Instant now) {
        if (state == State.CONFIRMED) {
            return;
        }
        if (state != State.UNCONFIRMED || now.isAfter(confirmUntil)) {
            throw new Refused("confirmTooLate");
        }
        state = State.CONFIRMED;
        confirmedAt = now;
    }

    /** Whether nobody confirmed the address in time. */
    boolean isDue(Instant now) {
        return state == State.UNCONFIRMED && now.isAfter(confirmUntil);
    }

    /**
     * The place goes back, because nobody confirmed the address in time.
     *
     * @throws Refused {@code registrationNotUnconfirmed}
     */
    void lapse() {
        if (state != State.UNCONFIRMED) {
            throw new Refused("registrationNotUnconfirmed");
        }
        state = State.LAPSED;
        livingHolderId = null;
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
        return AddressBook.typeOf(audience);
    }

    /** The company the person acts for; null for seekers. */
    public UUID companyId() {
        return companyId;
    }

    /** The form it was posted with; two posts of one form have the same. */
    public UUID submissionId() {
        return submissionId;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
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

    /** Until when the address can be confirmed; null for duplicates. */
    public Instant confirmUntil() {
        return confirmUntil;
    }

    /** When the address was confirmed; null before. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** The answers, opened. */
    Map<PersonalField, String> answers(Seal seal) {
        return sheet.open(seal, id);
    }
}
