package kakehashi.domain.matching.introduction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.shared.Deed;

/** The occupation the seeker of a case wishes for, as staff understood it; found by blind indexes. Source: R-A33. */
@Entity
@Table(name = "wished_work")
public class WishedWork {

    private static final String WISHED = PersonalField.DESIRED_OCCUPATION.columnIn("wished_work");

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "seeker_id")
    private UUID seekerId;

    private SealedText wished;

    @Column(name = "wished_index")
    private byte[] wishedIndex;

    @Column(name = "major_index")
    private byte[] majorIndex;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "noted_by"))
    @AttributeOverride(name = "login", column = @Column(name = "noted_login"))
    @AttributeOverride(name = "at", column = @Column(name = "noted_at"))
    private Deed noted;

    @Version
    private int version;

    /** For JPA. */
    protected WishedWork() {}

    /** Nothing is known yet of the seeker of a case. */
    WishedWork(CaseFile file) {
        this.id = UUID.randomUUID();
        this.programmeId = file.programmeId();
        this.caseId = file.id();
        this.seekerId = file.seekerId();
    }

    /** Under which the wishes for an occupation are found. */
    static byte[] index(Occupation occupation, Seal seal) {
        return seal.index(WISHED, occupation.name());
    }

    /** Under which the wishes for any occupation of its major group are found. */
    static byte[] majorIndex(Occupation occupation, Seal seal) {
        return seal.index(WISHED, String.valueOf(occupation.major()));
    }

    /** Keeps what staff understood; null when they do not know any more. */
    void note(Occupation occupation, Seal seal, Deed by) {
        wished = occupation == null ? null : seal.close(WISHED, id, occupation.name());
        wishedIndex = occupation == null ? null : index(occupation, seal);
        majorIndex = occupation == null ? null : majorIndex(occupation, seal);
        noted = by;
    }

    /** The occupation wished for; null when it is not known. */
    Occupation wished(Seal seal) {
        return wished == null ? null : Occupation.valueOf(seal.open(WISHED, id, wished));
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The seeker. */
    public UUID seekerId() {
        return seekerId;
    }
}
