package kakehashi.domain.timetable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody who interprets at an event: a number, a language and hours; no data of the person. Source: domain 1h. */
@Entity
@Table(name = "interpreter")
public class Interpreter {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private int number;

    private String language;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @ElementCollection
    @CollectionTable(name = "interpreter_turn", joinColumns = @JoinColumn(name = "interpreter_id"))
    @MapKeyColumn(name = "turn")
    @Column(name = "place")
    private Map<Integer, String> places = new HashMap<>();

    @Version
    private int version;

    /** For JPA. */
    protected Interpreter() {}

    Interpreter(UUID eventId, int number) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.number = number;
    }

    void plan(InterpreterPlan plan) {
        language = plan.language();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        places.clear();
        places.putAll(plan.places());
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** What they are called at the event, from 1. */
    public int number() {
        return number;
    }

    /** What is decided of them. */
    public InterpreterPlan plan() {
        return new InterpreterPlan(language, startsAt, endsAt, places);
    }
}
