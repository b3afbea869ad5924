package kakehashi.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** That an answer in own words was removed, and why; never what it said. Only ever added. */
@Entity
@Table(name = "survey_removal")
public class SurveyRemoval {

    /** Why an answer may not stay. */
    public enum Reason {
        /** It names somebody, or says where somebody can be found. */
        NAMES_SOMEBODY,
        /** It tells of health, faith, family or the like. */
        PRIVATE_MATTERS,
        /** It insults somebody. */
        INSULT
    }

    @Id
    private UUID id;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;

    /** For JPA. */
    protected SurveyRemoval() {}

    SurveyRemoval(UUID surveyId, Reason reason, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.reason = reason;
        this.accountId = actor.id();
        this.login = actor.login();
        this.removedAt = now;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** When. */
    public Instant removedAt() {
        return removedAt;
    }

    /** Who, by login. */
    public String login() {
        return login;
    }
}
