package kakehashi.domain.shared;

import java.util.HashMap;
import java.util.Map;
import kakehashi.i18n.Message;

/**
 * A rule was broken; the transaction is rolled back and the person is told why.
 *
 * <p>The code is the text key behind {@code error.}; arguments never hold personal data.
 */
public class Refused extends RuntimeException implements Message {

    private final String code;
    private final transient Map<String, Object> arguments = new HashMap<>();

    /** A refusal with this code, such as {@code full} for the text {@code error.full}. */
    public Refused(String code) {
        super(code, null, false, true);
        this.code = code;
    }

    /** Adds an argument for the text. */
    public Refused with(String name, Object value) {
        arguments.put(name, value);
        return this;
    }

    /** The code, without the {@code error.} of its text key. */
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "error." + code;
    }

    @Override
    public Map<String, Object> arguments() {
        return arguments;
    }
}
