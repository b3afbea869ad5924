package kakehashi.domain.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kakehashi.domain.shared.TextKey;

/** A venue's name and address in one language. */
@Entity
@Table(name = "venue_text")
@IdClass(TextKey.class)
public class VenueText {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "venue_id")
    private Venue owner;

    @Id
    private String language;

    private String name;
    private String address;

    /** For JPA. */
    protected VenueText() {}

    VenueText(Venue venue, String language, String name, String address) {
        this.owner = venue;
        this.language = language;
        say(name, address);
    }

    /** Says it anew. */
    void say(String newName, String newAddress) {
        name = newName;
        address = newAddress;
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its address, in the order the language writes addresses. */
    public String address() {
        return address;
    }
}
