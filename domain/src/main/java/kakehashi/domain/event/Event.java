package kakehashi.domain.event;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Refused;

/**
 * Something that takes place.
 *
 * <p>Life: draft, then published, then perhaps cancelled. Only published events are seen and signed up for. A draft can be
 * planned anew; of a published event times and venue can be changed until it begins. What staff no longer need is put into
 * the archive, where nothing of it changes.
 */
@Entity
@Table(name = "event")
public class Event {

    /** Where an event is in its life. */
    public enum State {
        DRAFT,
        PUBLISHED,
        CANCELLED
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private String code;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(optional = false)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    private String zone;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "draw_at")
    private Instant drawAt;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "draw_seed")
    private String drawSeed;

    private String host;

    @Enumerated(EnumType.STRING)
    private Stay.Pay pay;

    @Column(name = "left_out")
    private String leftOut = "";

    @Column(name = "change_count")
    private int changes;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private CancelReason cancelReason;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @MapKey(name = "language")
    private Map<String, EventText> texts = new HashMap<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
    @MapKey(name = "audience")
    private Map<Audience, EventPlaces> places = new HashMap<>();

    @Version
    private int version;

    /** For JPA. */
    protected Event() {}

    /** A draft. */
    public Event(Programme programme, String code, EventKind kind, Venue venue, Schedule schedule) {
        this.id = UUID.randomUUID();
        this.programme = programme;
        this.code = code;
        this.kind = kind;
        this.state = State.DRAFT;
        place(schedule, venue);
    }

    private void place(Schedule schedule, Venue where) {
        venue = where;
        zone = schedule.zone().getId();
        startsAt = schedule.startsAt();
        endsAt = schedule.endsAt();
        opensAt = schedule.opensAt();
        closesAt = schedule.closesAt();
    }

    /**
     * Plans a draft anew.
     *
     * @return the places it no longer has
     * @throws Refused {@code eventNotDraft}; {@code audienceNotForKind}; {@code timesOutOfOrder}
     */
    List<EventPlaces> plan(EventPlan plan, Venue where) {
        if (state != State.DRAFT || archivedAt != null) {
            throw new Refused("eventNotDraft");
        }
        kind = plan.kind();
        place(plan.schedule(), where);
        drawAt = null;
        if (plan.drawAt() != null) {
            drawLots(plan.drawAt());
        }
        host = plan.stay() == null ? null : plan.stay().host();
        pay = plan.stay() == null ? null : plan.stay().pay();
        leftOut = LeftOut.written(plan.leftOut());
        List<EventPlaces> gone = Arrays.stream(Audience.values())
                .filter(each -> places.containsKey(each) && !plan.places().containsKey(each))
                .map(places::remove)
                .toList();
        plan.places().forEach(this::seat);
        return gone;
    }

    private void seat(Audience audience, int capacity) {
        if (places.containsKey(audience)) {
            places.get(audience).resize(capacity);
        } else {
            offer(audience, capacity);
        }
    }

    /**
     * Moves a published event to other times or another venue; calendars learn that it changed.
     *
     * @throws Refused {@code eventNotPublished}; {@code eventBegun}; {@code timesOutOfOrder} when the draw would be after the
     *     beginning
     */
    public void change(Schedule schedule, Venue where, Instant now) {
        requirePublished();
        if (!now.isBefore(startsAt)) {
            throw new Refused("eventBegun");
        }
        if (draw() != null && draw().isPending() && !drawAt.isBefore(schedule.startsAt())) {
            throw new Refused("timesOutOfOrder");
        }
        place(schedule, where);
        changes++;
    }

    private void requirePublished() {
        if (state != State.PUBLISHED || archivedAt != null) {
            throw new Refused("eventNotPublished");
        }
    }

    /**
     * Puts it into the archive.
     *
     * @throws Refused {@code eventNotOver} while visitors can still come; {@code eventArchived}
     */
    void archive(Instant now) {
        if (archivedAt != null) {
            throw new Refused("eventArchived");
        }
        if (state == State.PUBLISHED && now.isBefore(endsAt)) {
            throw new Refused("eventNotOver");
        }
        archivedAt = now;
    }

    /** Brings it back from the archive. */
    void restore() {
        archivedAt = null;
    }

    /** Sets its words in a language. */
    public void say(String language, EventText.Words words) {
        if (!texts.containsKey(language)) {
            texts.put(language, new EventText(this, language));
        }
        texts.get(language).say(words);
    }

    /** Gives an audience places. */
    public void offer(Audience audience, int capacity) {
        if (!kind.audiences().contains(audience)) {
            throw new Refused("audienceNotForKind");
        }
        places.put(audience, new EventPlaces(this, audience, capacity));
    }

    /**
     * Draws its places by lot instead of giving them to who comes first.
     *
     * @throws Refused {@code timesOutOfOrder} unless that is after sign-up opens and before the beginning; {@code
     *     eventDrawn} when they were drawn already
     */
    public void drawLots(Instant at) {
        if (drawnAt != null) {
            throw new Refused("eventDrawn");
        }
        if (!at.isAfter(opensAt) || !at.isBefore(startsAt)) {
            throw new Refused("timesOutOfOrder");
        }
        drawAt = at;
    }

    /**
     * Notes that its places were drawn.
     *
     * @throws Refused {@code eventDrawn} when they were already, or are none to be drawn
     */
    public void drawn(String seed, Instant now) {
        if (drawAt == null || drawnAt != null) {
            throw new Refused("eventDrawn");
        }
        drawSeed = seed;
        drawnAt = now;
    }

    /** Says which companies receive people and whether they pay. */
    public void receive(Stay stay) {
        host = stay.host();
        pay = stay.pay();
    }

    /**
     * Shows it to the public.
     *
     * @throws Refused {@code eventNotDraft}; {@code noPlaces} when its kind has places and none were given; {@code
     *     noWords} without Japanese words, to which all languages fall back
     */
    public void publish() {
        if (state != State.DRAFT || archivedAt != null) {
            throw new Refused("eventNotDraft");
        }
        if (kind.hasPlaces() && places.isEmpty()) {
            throw new Refused("noPlaces");
        }
        if (!texts.containsKey("ja")) {
            throw new Refused("noWords");
        }
        state = State.PUBLISHED;
    }

    /**
     * Calls it off; it stays visible as cancelled and takes no more sign-ups. One by arrangement has no day that could be
     * over.
     *
     * @throws Refused {@code eventNotPublished}; {@code eventOver}
     */
    public void cancel(CancelReason why, Instant now) {
        requirePublished();
        if (kind.hasPlaces() && !now.isBefore(endsAt)) {
            throw new Refused("eventOver");
        }
        state = State.CANCELLED;
        cancelReason = why;
        changes++;
    }

    /**
     * Takes sign-ups until its end, for people who come without one.
     *
     * @throws Refused {@code eventNotPublished}
     */
    void takeUntilEnd() {
        requirePublished();
        closesAt = endsAt;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Its programme. */
    public Programme programme() {
        return programme;
    }

    /** The name in addresses, such as {@code r8-11}. */
    public String code() {
        return code;
    }

    /** Its kind. */
    public EventKind kind() {
        return kind;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** Where it takes place. */
    public Venue venue() {
        return venue;
    }

    /** When it takes place and when people may sign up. */
    public Schedule schedule() {
        return new Schedule(ZoneId.of(zone), startsAt, endsAt, opensAt, closesAt);
    }

    /** How its places are drawn by lot; null when who comes first is served first. */
    public Draw draw() {
        return drawAt == null ? null : new Draw(drawAt, drawnAt, drawSeed);
    }

    /** What an internship offers; null when nothing was said. */
    public Stay stay() {
        return pay == null ? null : new Stay(host, pay);
    }

    /** How it came to stand: whether it was called off and why, and how often it changed. */
    public Listing.Standing standing() {
        return new Listing.Standing(state == State.CANCELLED, cancelReason, changes);
    }

    /** What its kind may ask and it does not. */
    public Set<LeftOut> leftOut() {
        return LeftOut.read(leftOut);
    }

    /** When it was put into the archive; null while staff work with it. */
    public Instant archivedAt() {
        return archivedAt;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }

    /** Its words by language tag. */
    public Map<String, EventText> texts() {
        return Map.copyOf(texts);
    }

    /** Its places by audience; empty for events by arrangement. */
    public Map<Audience, EventPlaces> places() {
        return Map.copyOf(places);
    }
}
