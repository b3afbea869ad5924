package kakehashi.backoffice.signin;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looked for lately, kept with the session under random keys: an address can name a search without holding
 * its words, which may be a name.
 */
public class RememberedWords implements Serializable {

    private static final int MOST = 50;

    private final Map<String, String> byKey = new LinkedHashMap<>();

    /** Keeps words; returns their key. Words that are still known keep their key. */
    public synchronized String remember(String words) {
        String key = byKey.entrySet().stream()
                .filter(each -> each.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        byKey.remove(key);
        byKey.put(key, words);
        if (byKey.size() > MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
        return key;
    }

    /** The words of a key; empty when they were never looked for here, or long ago. */
    public synchronized Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Never shows words. */
    @Override
    public String toString() {
        return byKey.size() + " searches";
    }
}
