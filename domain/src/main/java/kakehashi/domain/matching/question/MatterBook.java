package kakehashi.domain.matching.question;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.domain.privacy.words.WordBook;

/** The words of all languages by which a question touches what may not be asked. */
final class MatterBook {

    private static final Map<Matter, Pattern> PATTERNS = read();

    private MatterBook() {}

    private static Map<Matter, Pattern> read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                MatterBook.class.getResourceAsStream("matters.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Matter, Pattern> patterns = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            Stream<String> words = file.stringPropertyNames().stream()
                    .filter(key -> key.endsWith("." + matter))
                    .flatMap(key -> Stream.of(file.getProperty(key).split(",")));
            patterns.put(matter, WordBook.anywhere(words));
        }
        return patterns;
    }

    /** What a question touches by these words, in the order of the matters. */
    static Set<Matter> touched(String question) {
        String text = plain(question);
        Set<Matter> touched = EnumSet.noneOf(Matter.class);
        PATTERNS.forEach((matter, pattern) -> {
            if (pattern.matcher(text).find()) {
                touched.add(matter);
            }
        });
        return touched;
    }

    private static String plain(String question) {
        return Normalizer.normalize(question, Normalizer.Form.NFKC);
    }

    /** The same, with what it touches by the words that texts of staff are searched for. */
    static List<Matter> touched(String question, WordBook words) {
        Stream<Matter> more = words.forbiddenIn(plain(question)).flatMap(each -> Matter.of(each).stream());
        return Stream.concat(touched(question).stream(), more)
                .distinct()
                .sorted()
                .toList();
    }
}
