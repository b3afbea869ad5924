package kakehashi.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** Papers that staff type, known by the serial number on their bundle and by how many they are. Source: R-D14. */
@Entity
@Table(name = "survey_bundle")
public class SurveyBundle {

    /** The most papers of one bundle. */
    public static final int MOST = 500;

    @Id
    private UUID id;

    @Column(name = "survey_id")
    private UUID surveyId;

    private String serial;

    @Column(name = "paper_count")
    private int papers;

    @Version
    private int version;

    /** For JPA. */
    protected SurveyBundle() {}

    /**
     * A bundle with none of its papers typed.
     *
     * @throws Refused {@code bundleSerial} unless it is 1 to 40 letters, digits and strokes; {@code bundleCount} unless
     *     there are 1 to {@link #MOST}
     */
    SurveyBundle(UUID surveyId, String serial, int papers) {
        if (serial == null || !serial.matches("[A-Za-z0-9-]{1,40}")) {
            throw new Refused("bundleSerial");
        }
        if (papers < 1 || papers > MOST) {
            throw new Refused("bundleCount").with("most", MOST);
        }
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.serial = serial;
        this.papers = papers;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The survey its papers answer. */
    public UUID surveyId() {
        return surveyId;
    }

    /** The number written on it. */
    public String serial() {
        return serial;
    }

    /** How many papers it holds. */
    public int papers() {
        return papers;
    }
}
