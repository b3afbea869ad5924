package kakehashi.backoffice.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Moments as forms ask for them: a day and a time of the day where the event is. */
public final class Moments {

    private Moments() {}

    /** A moment as the field of a form holds it, such as {@code 2026-11-24T13:30}. */
    public static String local(Instant moment, ZoneId zone) {
        return moment.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /**
     * The moment a question was answered with, which is read back in words then; null when nothing was typed, or what cannot
     * be read, which the question says. A time of the day that the clock skips on that day is none.
     */
    public static Instant read(Question question, ZoneId zone, PageTexts texts) {
        String value = question.getValue().strip();
        if (value.isEmpty()) {
            question.readBack(null);
            return null;
        }
        try {
            LocalDateTime typed = LocalDateTime.parse(value.replace(' ', 'T').replace('/', '-'));
            if (zone.getRules().getValidOffsets(typed).isEmpty()) {
                question.refuse(texts.get("error.timeSkipped"));
            }
            question.readBack(Formats.of(texts.getLanguage()).dateTime(typed.atZone(zone)));
            return typed.atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            question.refuse(texts.get("error.momentUnreadable"));
            return null;
        }
    }
}
