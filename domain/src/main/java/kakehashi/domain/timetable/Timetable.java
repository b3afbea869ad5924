package kakehashi.domain.timetable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The day of an event; its version counts every change of turns, places, groups and interpreters. */
@Entity
@Table(name = "timetable")
public class Timetable {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @ElementCollection
    @CollectionTable(name = "timetable_block", joinColumns = @JoinColumn(name = "event_id"))
    private List<Block> blocks = new ArrayList<>();

    @Column(name = "table_count")
    private int tables;

    @Column(name = "group_count")
    private int groups;

    @Version
    private int version;

    /** For JPA. */
    protected Timetable() {}

    Timetable(UUID eventId) {
        this.eventId = eventId;
    }

    void plan(TimetablePlan plan) {
        blocks.clear();
        blocks.addAll(plan.blocks());
        tables = plan.tables();
        groups = plan.groups();
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** What is decided of it. */
    public TimetablePlan plan() {
        return new TimetablePlan(
                blocks.stream().sorted(Comparator.comparing(Block::startsAt)).toList(), tables, groups);
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }
}
