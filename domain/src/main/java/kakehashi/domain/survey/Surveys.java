package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;

/** Answering a survey by its mailed link: once, and without saying who one is. */
@ApplicationScoped
public class Surveys {

    @Inject
    SurveyTaking taking;

    /**
     * What a link asks.
     *
     * @param event the event
     * @param audience who is asked
     * @param closesOn the last day
     */
    public record Asked(Listing event, Audience audience, LocalDate closesOn) {

        /** The questions, in order. */
        public List<Question> questions() {
            return Question.of(event.kind(), audience);
        }

        /** Checks answers to them. */
        public SurveyAnswers check(Map<Question, List<String>> given) {
            return SurveyAnswers.check(event.kind(), audience, given);
        }
    }

    /**
     * What a link asks; changes nothing.
     *
     * @throws Refused {@code surveyUnknown}; {@code surveyUsed}; {@code surveyClosed}
     */
    public Asked lookAt(SurveyKey key) {
        return taking.lookAt(key);
    }

    /**
     * Takes answers; however often and at once a link is used, it counts once.
     *
     * @throws Refused as {@link #lookAt}; {@code answersWrong}
     */
    public void answer(SurveyKey key, Map<Question, List<String>> given) {
        Retry.of(() -> taking.take(key, given));
    }
}
