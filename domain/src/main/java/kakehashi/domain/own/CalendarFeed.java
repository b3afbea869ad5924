package kakehashi.domain.own;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** A calendar a person's calendar program asks for by a secret address; renewing it makes the old address useless. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    private UUID id;

    @Convert(converter = NullableId.class)
    @Column(name = "seeker_id")
    private UUID seekerId;

    @Convert(converter = NullableId.class)
    @Column(name = "contact_id")
    private UUID contactId;

    private int edition;
    private String language;

    @Version
    private int version;

    /** For JPA. */
    protected CalendarFeed() {}

    CalendarFeed(Visitor of, Language language) {
        this.id = UUID.randomUUID();
        this.seekerId = of.seekerId();
        this.contactId = of.seekerId() == null ? of.contactId() : null;
        this.language = language.tag();
        this.edition = 1;
    }

    void renew(Language words) {
        edition++;
        language = words.tag();
    }

    UUID id() {
        return id;
    }

    int edition() {
        return edition;
    }

    String language() {
        return language;
    }

    UUID seekerId() {
        return seekerId;
    }

    UUID contactId() {
        return contactId;
    }

    UUID holderId() {
        return seekerId != null ? seekerId : contactId;
    }
}
