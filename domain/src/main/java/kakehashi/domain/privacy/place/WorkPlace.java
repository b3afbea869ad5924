package kakehashi.domain.privacy.place;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * A place where personal data are worked with.
 *
 * <p>Life: added, given up. Source: T6, T13.
 */
@Entity
@Table(name = "work_place")
public class WorkPlace {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** The most characters of how data are kept. */
    public static final int LONGEST_KEPT = 300;

    @Id
    private UUID id;

    private String name;

    private String kept;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "closed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private Deed closed;

    @Version
    private int version;

    /** For JPA. */
    protected WorkPlace() {}

    /**
     * A place in use.
     *
     * @throws Refused {@code workPlaceName}, {@code workPlaceKept} when the words are missing or too long
     */
    WorkPlace(String name, String kept) {
        this.id = UUID.randomUUID();
        this.name = TextRules.line(name);
        this.kept = TextRules.line(kept);
        if (TextRules.problem(this.name, LONGEST_NAME) != null) {
            throw new Refused("workPlaceName");
        }
        if (TextRules.problem(this.kept, LONGEST_KEPT) != null) {
            throw new Refused("workPlaceKept");
        }
    }

    /**
     * It is given up.
     *
     * @throws Refused {@code workPlaceClosed}
     */
    void close(Deed done) {
        if (isClosed()) {
            throw new Refused("workPlaceClosed");
        }
        closed = done;
    }

    /** Whether it is given up. */
    public boolean isClosed() {
        return closed != null && closed.at() != null;
    }

    /** Who gave it up, and when; null while it is used. */
    public Deed closed() {
        return isClosed() ? closed : null;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** What it is called, with its address. */
    public String name() {
        return name;
    }

    /** How personal data are kept there, and who has the key. */
    public String kept() {
        return kept;
    }
}
