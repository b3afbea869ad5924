package kakehashi.domain.privacy.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.shared.NullableId;

/**
 * What a person is told about an incident, in constants, so that it stands on the person's page in any language. Source:
 * T19.
 */
@Entity
@Table(name = "incident_notice")
public class IncidentNotice {

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

    @Enumerated(EnumType.STRING)
    private Incident.Kind kind;

    @Column(name = "item_list")
    private String items;

    @Column(name = "remedy_list")
    private String remedies;

    private boolean mailed;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Version
    private int version;

    /** For JPA. */
    protected IncidentNotice() {}

    IncidentNotice(Incident incident, IncidentPerson person, boolean mailed, Instant now) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.id();
        this.seekerId = person.isSeeker() ? person.holderId() : null;
        this.contactId = person.isSeeker() ? null : person.holderId();
        this.kind = incident.report().kind();
        this.items = person.items().stream().map(DataItem::name).collect(Collectors.joining(" "));
        this.remedies = IncidentFacts.Remedy.stored(incident.facts().remedies());
        this.mailed = mailed;
        this.sentAt = now;
    }

    /** Its person read it; only the first time counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What happened. */
    public Incident.Kind kind() {
        return kind;
    }

    /** Which data of the person were seen, in the ward's order. */
    public List<DataItem> items() {
        return Arrays.stream(items.split(" "))
                .filter(each -> !each.isEmpty())
                .map(DataItem::valueOf)
                .toList();
    }

    /** What is done. */
    public List<IncidentFacts.Remedy> remedies() {
        return IncidentFacts.Remedy.read(remedies);
    }

    /** When the person was told. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Whether a mail says that it waits; the others have no address. */
    public boolean isMailed() {
        return mailed;
    }

    /** When the person read it first; null before. */
    public Instant readAt() {
        return readAt;
    }

    /** Whether the person has read it. */
    public boolean isRead() {
        return readAt != null;
    }
}
