package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** What people answered. Choices name nobody and stay for the reports; own words are erased, they may say anything. */
@ApplicationScoped
class SurveyHolder implements PersonalDataHolder {

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("survey").under("event_id", "event").staying(),
                Held.of("survey_sheet").under("survey_id", "survey").staying(),
                Held.of("survey_answer")
                        .where("choice is not null")
                        .under("sheet_id", "survey_sheet")
                        .staying(),
                Held.of("written_answer").under("sheet_id", "survey_sheet"));
    }
}
