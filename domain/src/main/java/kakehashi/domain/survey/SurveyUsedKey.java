package kakehashi.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a link was used, until its survey closes. */
@Entity
@Table(name = "survey_used_key")
public class SurveyUsedKey {

    @Id
    private String hash;

    @Column(name = "survey_id")
    private UUID surveyId;

    /** For JPA. */
    protected SurveyUsedKey() {}

    SurveyUsedKey(SurveyKey key) {
        this.hash = key.hash();
        this.surveyId = key.surveyId();
    }
}
