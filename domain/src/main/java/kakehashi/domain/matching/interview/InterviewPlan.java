package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/** The interviews of one event as a whole; its version counts every change. */
@Entity
@Table(name = "interview_plan")
public class InterviewPlan {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "reserve_per_cent")
    private int reservePerCent;

    @Column(name = "most_in_a_row")
    private int mostInARow;

    @Column(name = "rest_minutes")
    private int restMinutes;

    @Column(name = "most_meetings")
    private int mostMeetings;

    @Column(name = "both_sides")
    private boolean bothSides;

    @Column(name = "with_interpreter")
    private boolean withInterpreter;

    @Column(name = "draft_count")
    private int drafts;

    @Convert(converter = NullableId.class)
    @Column(name = "published_draft_id")
    private UUID publishedDraftId;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewPlan() {}

    InterviewPlan(UUID eventId) {
        this.eventId = eventId;
        rule(InterviewRules.USUAL);
    }

    void rule(InterviewRules rules) {
        reservePerCent = rules.reservePerCent();
        mostInARow = rules.mostInARow();
        restMinutes = rules.restMinutes();
        mostMeetings = rules.mostMeetings();
        bothSides = rules.bothSides();
        withInterpreter = rules.withInterpreter();
    }

    /** The number of a new draft. */
    int nextDraft() {
        drafts++;
        return drafts;
    }

    /**
     * Everybody sees their meetings of a draft from now on.
     *
     * @throws Refused {@code interviewPublished} when they do already
     */
    void publish(UUID draftId, Instant now) {
        if (draftId.equals(publishedDraftId)) {
            throw new Refused("interviewPublished");
        }
        publishedDraftId = draftId;
        publishedAt = now;
    }

    /** What holds for everybody. */
    public InterviewRules rules() {
        return new InterviewRules(reservePerCent, mostInARow, restMinutes, mostMeetings, bothSides, withInterpreter);
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** The draft that everybody sees; null before. */
    public UUID publishedDraftId() {
        return publishedDraftId;
    }

    /** When that was published; null before. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }
}
