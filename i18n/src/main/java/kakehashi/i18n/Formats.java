package kakehashi.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * Dates, times and names of places as a language writes them; always Western years and Latin digits.
 *
 * <p>Source: domain 3.4. The order and the words stand in the texts ({@code format.*}), so a language needs no code.
 */
public final class Formats {

    private final Texts texts;

    private Formats(Texts texts) {
        this.texts = texts;
    }

    /** The formats of a language. */
    public static Formats of(Language language) {
        return new Formats(Texts.of(language));
    }

    /** A day with its weekday, such as {@code 9 December 2026 (Wed)}. */
    public String date(LocalDate date) {
        return texts.format(
                "format.date",
                "y",
                String.valueOf(date.getYear()),
                "m",
                String.valueOf(date.getMonthValue()),
                "d",
                String.valueOf(date.getDayOfMonth()),
                "dd",
                "%02d".formatted(date.getDayOfMonth()),
                "mm",
                "%02d".formatted(date.getMonthValue()),
                "month",
                date.getMonth().getDisplayName(TextStyle.FULL, texts.language().locale()),
                "weekday",
                texts.get("format.weekday." + date.getDayOfWeek()));
    }

    /** A month, such as {@code December 2026}. */
    public String month(LocalDate date) {
        return texts.format(
                "format.month",
                "y",
                String.valueOf(date.getYear()),
                "m",
                String.valueOf(date.getMonthValue()),
                "month",
                date.getMonth()
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, texts.language().locale()));
    }

    /** A time of day, such as {@code 13:30}. */
    public String time(LocalTime time) {
        int hour = time.getHour();
        return texts.format(
                "format.time",
                "hm",
                "%d:%02d".formatted(hour, time.getMinute()),
                "half",
                hour < 12 ? "AM" : "PM",
                "h12",
                String.valueOf(hour % 12 == 0 && hour > 0 ? 12 : hour % 12),
                "min",
                String.valueOf(time.getMinute()));
    }

    /** A day with a time, in the time's own zone. */
    public String dateTime(ZonedDateTime at) {
        return texts.format("format.dateTime", "date", date(at.toLocalDate()), "time", time(at.toLocalTime()));
    }

    /** A day with a time, in the time's own zone, which is named where its readers may live in another. */
    public String zoned(ZonedDateTime at) {
        return texts.format("format.zoned", "at", dateTime(at));
    }

    /** A span: within one day its times, else its days. */
    public String span(ZonedDateTime from, ZonedDateTime to) {
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            return texts.format("format.days", "from", date(from.toLocalDate()), "to", date(to.toLocalDate()));
        }
        String times = times(from.toLocalTime(), to.toLocalTime());
        return texts.format("format.dateTime", "date", date(from.toLocalDate()), "time", times);
    }

    /** A span within a day, such as {@code 13:30–14:15}. */
    public String times(LocalTime from, LocalTime to) {
        return texts.format("format.times", "from", time(from), "to", time(to));
    }

    /** A span within a day that was told already with its zone, such as {@code 13:30 to 13:55}. */
    public String turn(LocalTime from, LocalTime to) {
        return texts.format("format.turn", "from", time(from), "to", time(to));
    }

    /** The name of a country or region by CLDR; {@code regionCode} is ISO 3166-1 alpha-2. */
    public String region(String regionCode) {
        String override = "region." + regionCode;
        return texts.has(override)
                ? texts.get(override)
                : ULocale.getDisplayCountry("und-" + regionCode, languageTagForCldr());
    }

    /** Words in a row, such as {@code name, phone and age}. */
    public String list(Collection<String> words) {
        return ListFormatter.getInstance(new ULocale(languageTagForCldr())).format(words);
    }

    /** Orders words as the language's dictionaries do. */
    public Comparator<Object> collation() {
        return Collator.getInstance(new ULocale(languageTagForCldr()));
    }

    /** CLDR has no variant for plain Japanese; it reads the names of Japanese. */
    private String languageTagForCldr() {
        Locale locale = texts.language().locale();
        return locale.getVariant().isEmpty() ? texts.language().tag() : locale.getLanguage();
    }
}
