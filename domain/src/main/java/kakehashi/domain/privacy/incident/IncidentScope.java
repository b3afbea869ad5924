package kakehashi.domain.privacy.incident;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/** Where those are searched whose data an incident is about. Only ever added. Source: T19. */
@Entity
@Table(name = "incident_scope")
public class IncidentScope {

    /** The most characters of what is named. */
    public static final int LONGEST = 60;

    /** What is named. */
    public enum Kind {
        /** A login of staff: whoever it saw, by the access log. */
        STAFF,
        /** An event by its code: whoever signed up. */
        EVENT,
        /** A copy by its number: whoever stood on it. */
        COPY,
        /** An event by its code: whoever got a mail to a group of it. */
        MAIL
    }

    /**
     * Where to search.
     *
     * @param kind what is named
     * @param mark the login, the code or the number
     * @param first the beginning of the time that matters
     * @param last its end
     */
    public record Asked(Kind kind, String mark, Instant first, Instant last) {

        /** Takes the mark as it is stored. */
        public Asked {
            mark = TextRules.line(mark);
        }

        /**
         * Lets it pass when it can be stored.
         *
         * @throws Refused {@code incidentScope} when something is missing or too long; {@code incidentPeriod} when it
         *     ends before it begins
         */
        void check() {
            if (kind == null || TextRules.problem(mark, LONGEST) != null) {
                throw new Refused("incidentScope").with("most", LONGEST);
            }
            if (first == null || last == null || last.isBefore(first)) {
                throw new Refused("incidentPeriod");
            }
        }
    }

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String mark;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    private Deed done;

    /** For JPA. */
    protected IncidentScope() {}

    IncidentScope(UUID incidentId, Asked asked, Deed done) {
        this.id = UUID.randomUUID();
        this.incidentId = incidentId;
        this.kind = asked.kind();
        this.mark = asked.mark();
        this.firstAt = asked.first();
        this.lastAt = asked.last();
        this.done = done;
    }

    /** Where to search. */
    public Asked asked() {
        return new Asked(kind, mark, firstAt, lastAt);
    }

    /** Who searched there, and when. */
    public Deed done() {
        return done;
    }
}
