package kakehashi.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language.
 *
 * <p>A text is an ICU message with named placeholders. Numbers are shown in Latin digits in every language. A key that
 * a language lacks is taken from its fallback (plain Japanese from Japanese, others from English, then Japanese); a key
 * that nobody has is shown as itself.
 *
 * <p>Results may carry readings ({@link Ruby}); {@link #plain} gives them without.
 */
public final class Texts {

    private static final Map<String, Texts> BY_TAG = new ConcurrentHashMap<>();

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
        this.patterns = readWithFallbacks(language.tag());
    }

    /** The texts of a language; read once. */
    public static Texts of(Language language) {
        return BY_TAG.computeIfAbsent(language.tag(), tag -> new Texts(language));
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** All keys, fallbacks included. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** Whether a key exists. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The text without arguments. */
    public String get(String key) {
        return format(key, Map.of());
    }

    /** The text with arguments by placeholder name. */
    public String format(String key, Map<String, Object> arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return key;
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        return format.clone().format(arguments);
    }

    /** The text with arguments given as name, value, name, value, … */
    public String format(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return format(key, arguments);
    }

    /** The message in this language. */
    public String say(Message message) {
        return format(message.key(), message.arguments());
    }

    /** The text without readings. */
    public String plain(String key, Object... namesAndValues) {
        return Ruby.plain(format(key, namesAndValues));
    }

    private static Map<String, String> readWithFallbacks(String tag) {
        if (Pseudo.is(tag)) {
            Map<String, String> english = new HashMap<>(readWithFallbacks("en"));
            english.replaceAll((key, pattern) -> Pseudo.pattern(tag, pattern));
            return Map.copyOf(english);
        }
        List<String> chain = new ArrayList<>(List.of("ja"));
        if (!tag.startsWith("ja")) {
            chain.add("en");
        }
        chain.add(tag);
        Map<String, String> merged = new HashMap<>();
        for (String each : chain) {
            for (String audience : List.of("portal", "backoffice")) {
                read(audience + "_" + each + ".properties")
                        .ifPresent(own -> own.forEach((key, value) -> merged.put((String) key, shown((String) value))));
            }
        }
        return Map.copyOf(merged);
    }

    private static String shown(String written) {
        return LoanWords.join(Ruby.annotate(written));
    }

    private static Optional<Properties> read(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
