package kakehashi.domain.event;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A place where events are held. */
@Entity
@Table(name = "venue")
public class Venue {

    @Id
    private UUID id;

    private String code;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @MapKey(name = "language")
    private Map<String, VenueText> texts = new HashMap<>();

    @Version
    private int version;

    /** For JPA. */
    protected Venue() {}

    /** A venue with a short unique name for staff. */
    public Venue(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }

    /** Sets its name and address in a language. */
    public void say(String language, String name, String address) {
        VenueText known = texts.get(language);
        if (known == null) {
            texts.put(language, new VenueText(this, language, name, address));
        } else {
            known.say(name, address);
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Its name and address by language tag. */
    public Map<String, VenueText> texts() {
        return Map.copyOf(texts);
    }
}
