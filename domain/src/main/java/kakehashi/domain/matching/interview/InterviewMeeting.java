package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.timetable.Turn;

/** One meeting of a draft. */
@Entity
@Table(name = "interview_meeting")
public class InterviewMeeting {

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "host_id")
    private UUID hostId;

    private int seat;

    @Column(name = "registration_id")
    private UUID registrationId;

    private int turn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int interpreter;

    private boolean pinned;

    @Column(name = "person_rank")
    private int personRank;

    @Column(name = "company_rank")
    private int companyRank;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewMeeting() {}

    InterviewMeeting(UUID draftId, Place place, Turn turn) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.hostId = place.host();
        this.seat = place.seat();
        this.registrationId = place.guest();
        this.turn = turn.number();
        this.startsAt = turn.startsAt();
        this.endsAt = turn.endsAt();
    }

    InterviewMeeting with(int number, boolean fixed) {
        interpreter = number;
        pinned = fixed;
        return this;
    }

    InterviewMeeting wished(Wishes.Pair ranks) {
        personRank = Math.max(0, ranks.ofPerson());
        companyRank = Math.max(0, ranks.ofCompany());
        return this;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The draft. */
    public UUID draftId() {
        return draftId;
    }

    /** Who meets whom where and when. */
    public Place place() {
        return new Place(hostId, seat, registrationId, turn);
    }

    /** Its beginning. */
    public Instant startsAt() {
        return startsAt;
    }

    /** Its end. */
    public Instant endsAt() {
        return endsAt;
    }

    /** The number of who interprets; 0 for nobody. */
    public int interpreter() {
        return interpreter;
    }

    /** Whether staff fixed it. */
    public boolean isPinned() {
        return pinned;
    }

    /** Which wish of the person it is, from 1; 0 for none. */
    public int personRank() {
        return personRank;
    }

    /** Which wish of the company it is, from 1; 0 for none. */
    public int companyRank() {
        return companyRank;
    }
}
