package kakehashi.i18n.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import kakehashi.i18n.Language;
import kakehashi.i18n.Message;
import kakehashi.i18n.Texts;

/** The texts of the reader's language: {@code #{t['key']}}, or {@code #{t.of('key', 'name', value)}} with arguments. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    private Texts texts;

    @PostConstruct
    void choose() {
        speak(ReaderLanguage.current());
    }

    /** Speaks a language. */
    void speak(Language language) {
        texts = Texts.of(language);
    }

    /** The reader's language. */
    public Language getLanguage() {
        return texts.language();
    }

    @Override
    public String get(Object key) {
        return texts.get(String.valueOf(key));
    }

    /** The text with arguments given as name, value, name, value, … */
    public String of(String key, Object... namesAndValues) {
        return texts.format(key, namesAndValues);
    }

    /** The message in the reader's language. */
    public String say(Message message) {
        return texts.say(message);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
