package kakehashi.backoffice.forms;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Reads what was typed into forms. */
public final class Typed {

    private Typed() {}

    /**
     * A day, such as {@code 2026-11-24}.
     *
     * @throws Refused {@code dayUnreadable}
     */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip().replace('/', '-'));
        } catch (DateTimeParseException unreadable) {
            throw new Refused("dayUnreadable");
        }
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException unreadable) {
            throw new Refused("timeUnreadable");
        }
    }

    private static Integer number(String typed) {
        if (!typed.matches("[0-9]{1,9}")) {
            throw new Refused("numberUnreadable");
        }
        return Integer.valueOf(typed);
    }

    /** The day of an answer, which is read back in words then; null for none, or one the question says is wrong. */
    public static LocalDate day(Question question, PageTexts texts) {
        return read(question, texts, Typed::day, Formats.of(texts.getLanguage())::date);
    }

    /** The time of the day of an answer, such as {@code 9:30}; as {@link #day}. */
    public static LocalTime time(Question question, PageTexts texts) {
        return read(question, texts, Typed::time, Formats.of(texts.getLanguage())::time);
    }

    /** The number of an answer, up to nine digits; as {@link #day}. */
    public static Integer number(Question question, PageTexts texts) {
        return read(question, texts, Typed::number, String::valueOf);
    }

    /** What is ticked of several boxes; their labels are read back then. */
    public static List<String> ticks(Question question, PageTexts texts) {
        List<String> ticks = question.getTicks();
        question.readBack(Formats.of(texts.getLanguage())
                .list(question.getOptions().stream()
                        .filter(each -> ticks.contains(each.value()))
                        .map(Question.Option::label)
                        .toList()));
        return ticks;
    }

    private static <T> T read(
            Question question, PageTexts texts, Function<String, T> reader, Function<T, String> words) {
        if (!question.isAnswered()) {
            return null;
        }
        try {
            T read = reader.apply(Normalizer.normalize(question.getValue(), Normalizer.Form.NFKC)
                    .strip());
            question.readBack(words.apply(read));
            return read;
        } catch (Refused unreadable) {
            question.refuse(texts.say(unreadable));
            return null;
        }
    }
}
