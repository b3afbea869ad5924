package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;

/** A room or an interpreter that a consultation can be given, known by a number. */
@Entity
@Table(name = "consultation_resource")
public class Resource {

    /** What it is; a booking has at most one of each. */
    public enum Kind {
        ROOM,
        INTERPRETER
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer number;

    private String spoken;

    /** Where a room is; null for the office, and for interpreters. */
    @Convert(converter = NullableId.class)
    @Column(name = "place_id")
    private UUID placeId;

    @Column(name = "stopped_from")
    private LocalDate stoppedFrom;

    @Version
    private int version;

    /** For JPA. */
    protected Resource() {}

    /** The one with this number; rooms speak no languages, interpreters are at no place. */
    Resource(Kind kind, int number, List<String> languages, UUID place) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.number = number;
        this.placeId = kind == Kind.ROOM ? place : null;
        speaks(languages);
    }

    /** Says anew which languages (BCP 47 tags) an interpreter speaks. */
    void speaks(List<String> languages) {
        spoken = kind == Kind.ROOM ? null : String.join(" ", languages);
    }

    /** Cannot be had any more from a day on; null takes that back. */
    void stop(LocalDate day) {
        stoppedFrom = day;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** 1 for the first of its kind. */
    public int number() {
        return number;
    }

    /** Where a room is; null for the office, and for interpreters. */
    public UUID placeId() {
        return placeId;
    }

    /** Whether it can be had at a place; interpreters can everywhere. */
    boolean isAt(UUID place) {
        return kind == Kind.INTERPRETER || Objects.equals(placeId, place);
    }

    /** BCP 47 tags of the languages an interpreter speaks besides Japanese; empty for rooms. */
    public List<String> languages() {
        return spoken == null ? List.of() : Arrays.asList(spoken.split(" "));
    }

    /** The first day on which it cannot be had any more; null while no end is known. */
    public LocalDate stoppedFrom() {
        return stoppedFrom;
    }

    /** Whether it cannot be had on a day. */
    public boolean isStopped(LocalDate day) {
        return stoppedFrom != null && !day.isBefore(stoppedFrom);
    }
}
