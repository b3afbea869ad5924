package kakehashi.domain.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The programme of one fiscal year, which runs from April to March. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    private UUID id;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "office_phone")
    private String officePhone;

    @Column(name = "office_mail")
    private String officeMail;

    @Column(name = "introduction_licence")
    private String introductionLicence;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @MapKey(name = "language")
    private Map<String, ProgrammeText> texts = new HashMap<>();

    @Version
    private int version;

    /** For JPA. */
    protected Programme() {}

    /** The programme of the fiscal year that begins in April of {@code fiscalYear}. */
    public Programme(int fiscalYear, String officePhone, String officeMail) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.startsOn = LocalDate.of(fiscalYear, 4, 1);
        this.endsOn = LocalDate.of(fiscalYear + 1, 3, 31);
        this.officePhone = officePhone;
        this.officeMail = officeMail;
    }

    /** Sets its words in a language. */
    public void say(String language, ProgrammeText.Words words) {
        if (texts.containsKey(language)) {
            texts.get(language).say(words);
        } else {
            texts.put(language, new ProgrammeText(this, language, words));
        }
    }

    /** Sets the number under which the contractor may introduce people to jobs; null takes it away. */
    void licence(String number) {
        introductionLicence = number;
    }

    /**
     * The number of the licence, or of the notification, under which the contractor may introduce people to jobs; null without
     * one: then it informs people of jobs. Source: domain 0.6.
     */
    public String introductionLicence() {
        return introductionLicence;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The calendar year of its April; also the name of its keysets. */
    public int fiscalYear() {
        return fiscalYear;
    }

    /** The first day. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whether a day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** The office's phone, as people write it. */
    public String officePhone() {
        return officePhone;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }

    /** The office's mail address. */
    public String officeMail() {
        return officeMail;
    }

    /** Its words by language tag. */
    public Map<String, ProgrammeText> texts() {
        return Map.copyOf(texts);
    }
}
