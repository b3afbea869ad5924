package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;

/** What one side says at the end of somebody's internship. */
@Entity
@Table(name = "intern_review")
public class InternReview {

    private static final String WORDING = PersonalField.MESSAGE.columnIn("intern_review");

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "opening_id")
    private UUID openingId;

    @Enumerated(EnumType.STRING)
    private ReviewSide side;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_answer")
    private ReviewAnswer first;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_answer")
    private ReviewAnswer second;

    @Enumerated(EnumType.STRING)
    @Column(name = "third_answer")
    private ReviewAnswer third;

    private SealedText wording;

    private String language;

    @Column(name = "shown_to_host")
    private boolean shown;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    /** For JPA. */
    protected InternReview() {}

    InternReview(UUID registrationId, UUID openingId, ReviewSide side) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.openingId = openingId;
        this.side = side;
    }

    /** It is written, or written anew; its text was checked. */
    void write(Review review, Seal seal, Instant now) {
        first = review.answers().get(0);
        second = review.answers().get(1);
        third = review.answers().get(2);
        wording = review.text().isEmpty() ? null : seal.close(WORDING, id, review.text());
        language = review.language();
        shown = review.shown();
        writtenAt = now;
    }

    /** The id. */
    UUID id() {
        return id;
    }

    /** Whose internship it is about. */
    UUID registrationId() {
        return registrationId;
    }

    /** Where it was. */
    UUID openingId() {
        return openingId;
    }

    /** Who says it. */
    ReviewSide side() {
        return side;
    }

    /** When it was written last. */
    Instant writtenAt() {
        return writtenAt;
    }

    /** The review, opened. */
    Review open(Seal seal) {
        String text = wording == null ? "" : seal.open(WORDING, id, wording);
        return new Review(List.of(first, second, third), text, language, shown);
    }
}
