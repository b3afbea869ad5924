package kakehashi.i18n.faces;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Faces' own messages (converters, validators, expired views) out of our texts, under {@code faces.<Faces' key>}. */
public class FacesTexts extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
        Texts texts = Texts.of(ReaderLanguage.current());
        String own = "faces." + key;
        return texts.has(own) ? Ruby.plain(texts.get(own)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
