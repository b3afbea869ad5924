package kakehashi.domain.matching.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One question of a company for an event. */
@Entity
@Table(name = "interview_question")
public class InterviewQuestion {

    /** The most of a company. */
    public static final int MOST = 8;

    /** The longest. */
    public static final int LONGEST = 300;

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "company_id")
    private UUID companyId;

    private int place;

    private String wording;

    private String language;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewQuestion() {}

    InterviewQuestion(QuestionSheet of, int place, WrittenQuestion question) {
        this.id = UUID.randomUUID();
        this.eventId = of.eventId();
        this.companyId = of.companyId();
        this.place = place;
        this.wording = question.text();
        this.matter = question.otherwise();
    }

    InterviewQuestion written(String tag, Instant now) {
        language = tag;
        writtenAt = now;
        return this;
    }

    /** Whose it is. */
    UUID companyId() {
        return companyId;
    }

    /** The language it was written in. */
    String language() {
        return language;
    }

    /** When it was written. */
    Instant writtenAt() {
        return writtenAt;
    }

    /** What is asked. */
    WrittenQuestion question() {
        return new WrittenQuestion(wording, matter);
    }
}
