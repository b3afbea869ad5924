package kakehashi.domain.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** One change of a text, or of what its texts belong to. Only ever added. */
@Entity
@Table(name = "text_change")
public class TextChange {

    /** What was done. */
    public enum Act {
        /** New words. */
        WRITTEN,
        /** Mended words of the source that no translation need follow. */
        MENDED,
        /** The same words, found right against the source. */
        CONFIRMED,
        /** A new version of a notice was begun. */
        STARTED,
        /** A version of a notice was published. */
        PUBLISHED,
        /** A version of a notice was given up before it was published. */
        DISCARDED,
        /** An event was made. */
        MADE,
        /** An event was made as a copy of another. */
        COPIED,
        /** Times, venue, places or questions of an event were changed. */
        PLANNED,
        /** An event was called off. */
        CALLED_OFF,
        /** An event was put into the archive. */
        ARCHIVED,
        /** An event was brought back from the archive. */
        RESTORED,
        /** Turns, places, groups or interpreters of an event were set. */
        TIMED,
        /** Counsellors, their hours, closed days, places, rooms or interpreters of consultations were set. */
        ARRANGED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String language;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "said_before")
    private String saidBefore;

    @Column(name = "said_after")
    private String saidAfter;

    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;

    /** For JPA. */
    protected TextChange() {}

    TextChange(UUID subjectId, String language, Act act, Said said, Actor actor, Instant now) {
        this.subjectId = subjectId;
        this.language = language;
        this.act = act;
        this.saidBefore = said == null ? null : said.before();
        this.saidAfter = said == null ? null : said.after();
        this.accountId = actor.id();
        this.login = actor.login();
        this.changedAt = now;
    }

    /** Says why no translation need follow it. */
    TextChange because(String why) {
        reason = why;
        return this;
    }

    /** BCP 47 tag; null when all languages are meant. */
    public String language() {
        return language;
    }

    /** What was done. */
    public Act act() {
        return act;
    }

    /** What the text said before, part by part on lines of its own; null when it said nothing or was not changed. */
    public String saidBefore() {
        return saidBefore;
    }

    /** What it said then, in the same way; null when it was not changed, or only what was said before is kept. */
    public String saidAfter() {
        return saidAfter;
    }

    /** Why no translation need follow it; null unless the source was {@link Act#MENDED}. */
    public String reason() {
        return reason;
    }

    /** When. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who, by login. */
    public String login() {
        return login;
    }
}
