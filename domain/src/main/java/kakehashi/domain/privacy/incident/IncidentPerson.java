package kakehashi.domain.privacy.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.shared.NullableId;

/** Somebody whose data an incident is about, or who was taken out again, with a reason. Source: T19. */
@Entity
@Table(name = "incident_person")
public class IncidentPerson {

    /** How somebody came to stand here. */
    public enum Source {
        FOUND,
        ADDED
    }

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Convert(converter = NullableId.class)
    @Column(name = "seeker_id")
    private UUID seekerId;

    @Convert(converter = NullableId.class)
    @Column(name = "contact_id")
    private UUID contactId;

    private String reference;

    @Column(name = "item_list")
    private String items;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String reason;
    private boolean removed;

    @Version
    private int version;

    /** For JPA. */
    protected IncidentPerson() {}

    IncidentPerson(UUID incidentId, Seen seen, Source source, String reason) {
        this.id = UUID.randomUUID();
        this.incidentId = incidentId;
        this.seekerId = seen.seekerId();
        this.contactId = seen.contactId();
        this.reference = seen.reference();
        this.items = stored(seen.items());
        this.source = source;
        this.reason = reason;
    }

    /**
     * Whose data were seen.
     *
     * @param seekerId the seeker; null for a contact
     * @param contactId the contact; null for a seeker
     * @param reference a number the person was told
     * @param items which data
     */
    record Seen(UUID seekerId, UUID contactId, String reference, Set<DataItem> items) {

        /** Seeker or contact. */
        UUID holderId() {
            return seekerId == null ? contactId : seekerId;
        }
    }

    private static String stored(Set<DataItem> items) {
        return items.stream().sorted().map(DataItem::name).collect(Collectors.joining(" "));
    }

    /** More of the same person was seen. */
    void add(Set<DataItem> more) {
        Set<DataItem> all = EnumSet.noneOf(DataItem.class);
        all.addAll(items());
        all.addAll(more);
        items = stored(all);
    }

    /** The person is not concerned after all, or is again. */
    void remove(boolean so, String why) {
        removed = so;
        reason = why;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    /** Seeker or contact. */
    UUID holderId() {
        return seekerId == null ? contactId : seekerId;
    }

    /** Whether it is a seeker, and not somebody of a company. */
    public boolean isSeeker() {
        return seekerId != null;
    }

    /** A number the person was told. */
    public String reference() {
        return reference;
    }

    /** Which data were seen, in the ward's order. */
    public Set<DataItem> items() {
        Set<DataItem> all = EnumSet.noneOf(DataItem.class);
        Arrays.stream(items.split(" "))
                .filter(each -> !each.isEmpty())
                .map(DataItem::valueOf)
                .forEach(all::add);
        return all;
    }

    /** How the person came to stand here. */
    public Source source() {
        return source;
    }

    /** Why the person was added or taken out; null for who was found. */
    public String reason() {
        return reason;
    }

    /** Whether the person was taken out. */
    public boolean isRemoved() {
        return removed;
    }
}
