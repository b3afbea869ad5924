package kakehashi.backoffice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** The texts as their files have them, without falling back to another language. */
public final class OfficeTexts {

    private OfficeTexts() {}

    /** The keys of a language's own files. */
    public static Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>();
        for (String audience : new String[] {"portal", "backoffice"}) {
            String name = audience + "_" + language.tag() + ".properties";
            Properties file = new Properties();
            try (InputStream in = Languages.class.getResourceAsStream(name)) {
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            keys.addAll(file.stringPropertyNames());
        }
        return keys;
    }
}
