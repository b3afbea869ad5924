package kakehashi.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A file of texts as it stands on disk, without fallbacks.
 *
 * @param audience portal or backoffice
 * @param tag BCP 47 tag
 * @param texts the patterns by key
 */
record TextFile(String audience, String tag, Map<String, String> texts) {

    /** Beyond this, plural categories come back in the same order in every language. */
    private static final int NUMBERS = 1000;

    static Optional<TextFile> find(String audience, String tag) {
        String name = audience + "_" + tag + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = once(name);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return Optional.of(new TextFile(audience, tag, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes each key once: the second text would silently stand for the first. */
    private static Properties once(String name) {
        return new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    throw new AssertionError(name + " has " + key + " twice");
                }
                return super.put(key, value);
            }
        };
    }

    static TextFile of(String audience, String tag) {
        return find(audience, tag).orElseThrow(() -> new AssertionError(audience + "_" + tag + " is missing"));
    }

    /** The names of a pattern's placeholders, those inside of other placeholders included. */
    static Set<String> placeholders(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    /** Whether ICU would take an apostrophe of a pattern for a quotation mark and leave it out. */
    static boolean losesApostrophe(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.SKIP_SYNTAX && pattern.charAt(part.getIndex()) == '\'') {
                boolean doubled = part.getIndex() > 0 && pattern.charAt(part.getIndex() - 1) == '\'';
                if (!doubled) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The plural categories a language needs for whole numbers and a pattern's plural arguments lack. */
    static Set<String> missingPlurals(String pattern, String tag) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                Set<String> needed = neededPlurals(tag);
                needed.removeAll(selectors(parsed, i));
                missing.addAll(needed);
            }
        }
        return missing;
    }

    private static Set<String> neededPlurals(String tag) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
        Set<String> needed = new TreeSet<>();
        for (int n = 0; n <= NUMBERS; n++) {
            needed.add(rules.select(n));
        }
        return needed;
    }

    private static Set<String> selectors(MessagePattern parsed, int start) {
        Set<String> selectors = new TreeSet<>();
        int end = parsed.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(parsed.getSubstring(part));
            }
            if (part.getType() == Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    @Override
    public String toString() {
        return audience + "_" + tag;
    }
}
