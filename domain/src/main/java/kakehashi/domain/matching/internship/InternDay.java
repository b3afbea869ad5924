package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/** One day of somebody's internship: what the person noted of it, and whether the host says that the person was there. */
@Entity
@Table(name = "intern_day")
public class InternDay {

    /** The most characters (code points) of a note. */
    public static final int LONGEST = 500;

    private static final String NOTE = PersonalField.MESSAGE.columnIn("intern_day");

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "opening_id")
    private UUID openingId;

    @Column(name = "on_day")
    private LocalDate onDay;

    private SealedText note;

    private String language;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Convert(converter = NullableId.class)
    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private int version;

    /** For JPA. */
    protected InternDay() {}

    InternDay(UUID registrationId, UUID openingId, LocalDate day) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.openingId = openingId;
        this.onDay = day;
    }

    /**
     * The person notes what happened; what was noted before is gone.
     *
     * @param tag BCP 47 tag of the language it is written in
     * @throws Refused {@code dayConfirmed} once the host has confirmed the day with its note
     */
    void note(String text, String tag, Seal seal, Instant now) {
        if (note != null && isConfirmed()) {
            throw new Refused("dayConfirmed");
        }
        note = seal.close(NOTE, id, text);
        language = tag;
        notedAt = now;
    }

    /** A contact of the host says that the person was there; saying it again changes nothing. */
    void confirm(UUID contactId, Instant now) {
        if (!isConfirmed()) {
            confirmedBy = contactId;
            confirmedAt = now;
        }
    }

    /** Whether the host says that the person was there. */
    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The id. */
    UUID id() {
        return id;
    }

    /** Whose it is. */
    UUID registrationId() {
        return registrationId;
    }

    /** Where it was. */
    UUID openingId() {
        return openingId;
    }

    /** When the note was written; null for none. */
    Instant notedAt() {
        return notedAt;
    }

    /** The day. */
    LocalDate day() {
        return onDay;
    }

    /** The day, opened. */
    DayBook.Day open(Seal seal) {
        return new DayBook.Day(onDay, note == null ? null : seal.open(NOTE, id, note), language, confirmedAt);
    }
}
