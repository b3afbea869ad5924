package kakehashi.domain.shared;

import java.io.Serializable;
import java.util.UUID;

/** The key of words in one language: what they belong to, and the language. */
public class TextKey implements Serializable {

    UUID owner;
    String language;

    @Override
    public boolean equals(Object other) {
        return other instanceof TextKey that && owner.equals(that.owner) && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return owner.hashCode() * 31 + language.hashCode();
    }
}
