package kakehashi.backoffice.surveys;

import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;

/**
 * The survey of one audience of an event, in words.
 *
 * @param eventId the event
 * @param event its title
 * @param when its days and times
 * @param audience who is asked
 * @param survey the survey; null before the event ended
 * @param closes its last day; empty before the event ended
 */
public record SurveyLine(UUID eventId, String event, String when, Audience audience, SurveyRow survey, String closes) {

    static SurveyLine of(EventRow event, Audience audience, SurveyRow survey, Texts texts) {
        Formats formats = Formats.of(texts.language());
        return new SurveyLine(
                event.id(),
                event.title(texts.language()),
                formats.span(event.schedule().start(), event.schedule().end()),
                audience,
                survey,
                survey == null ? "" : formats.date(survey.closesOn()));
    }

    /** Whether it is open or was. */
    public boolean begun() {
        return survey != null;
    }
}
