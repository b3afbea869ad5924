package kakehashi.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.shared.NullableId;

/** One person's answers together; whose they are is known nowhere, nor when they were given. */
@Entity
@Table(name = "survey_sheet")
public class SurveySheet {

    @Id
    private UUID id;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Convert(converter = NullableId.class)
    @Column(name = "bundle_id")
    private UUID bundleId;

    /** For JPA. */
    protected SurveySheet() {}

    private SurveySheet(UUID surveyId, UUID bundleId) {
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.bundleId = bundleId;
    }

    /** A sheet that came by link. */
    static SurveySheet mailed(UUID surveyId) {
        return new SurveySheet(surveyId, null);
    }

    /** A paper of a bundle. */
    static SurveySheet typed(SurveyBundle bundle) {
        return new SurveySheet(bundle.surveyId(), bundle.id());
    }

    /** The id, made by chance. */
    UUID id() {
        return id;
    }

    /** The rows its answers are stored as. */
    Stream<SurveyAnswer> answers(SurveyAnswers answers) {
        return answers.accepted().entrySet().stream().flatMap(each -> answers(each.getKey(), each.getValue()));
    }

    private Stream<SurveyAnswer> answers(Question question, List<String> given) {
        return given.stream().map(answer -> new SurveyAnswer(id, question, answer));
    }
}
