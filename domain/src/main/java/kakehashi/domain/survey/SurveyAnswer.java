package kakehashi.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One choice, or own words, of a sheet. */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer {

    @Id
    private UUID id;

    @Column(name = "sheet_id")
    private UUID sheetId;

    @Enumerated(EnumType.STRING)
    private Question question;

    private String choice;

    @Column(name = "wording")
    private String words;

    /** For JPA. */
    protected SurveyAnswer() {}

    SurveyAnswer(UUID sheetId, Question question, String answer) {
        boolean text = question.form() == Question.Form.TEXT;
        this.id = UUID.randomUUID();
        this.sheetId = sheetId;
        this.question = question;
        this.choice = text ? null : answer;
        this.words = text ? answer : null;
    }
}
