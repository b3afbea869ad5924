package kakehashi.backoffice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import kakehashi.domain.event.EventText;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** The words of the sample programme in one language, as they were written: readings in Aozora notation. */
final class SampleTexts {

    private final Language language;
    private final Properties words;

    private SampleTexts(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** Every language the sample programme speaks, in the order of the picker. */
    static List<SampleTexts> all() {
        return Languages.all().stream()
                .flatMap(language -> read(language).stream())
                .toList();
    }

    private static Optional<SampleTexts> read(Language language) {
        try (InputStream in = SampleTexts.class.getResourceAsStream("texts_" + language.tag() + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new SampleTexts(language, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    String tag() {
        return language.tag();
    }

    String get(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalStateException(key + " is missing in " + language.tag()));
    }

    ProgrammeText.Words programme() {
        return new ProgrammeText.Words(
                get("programme.name"),
                get("programme.purpose"),
                get("programme.section"),
                get("programme.contractor"),
                get("programme.office"));
    }

    EventText.Words event(int number) {
        String key = "event." + number + ".";
        return new EventText.Words(
                get(key + "title"),
                get(key + "summary"),
                get(key + "description"),
                words.getProperty(key + "bring"),
                words.getProperty(key + "companiesBring"));
    }
}
