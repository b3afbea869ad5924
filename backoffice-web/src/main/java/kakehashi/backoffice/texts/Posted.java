package kakehashi.backoffice.texts;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.shared.Refused;

/** What a request says in its address, or a form in its hidden fields and beside its button. */
public final class Posted {

    private Posted() {}

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** All parameters. */
    public static Map<String, String> all() {
        return external().getRequestParameterMap();
    }

    /** A parameter; null when there is none. */
    public static String asked(String name) {
        return all().get(name);
    }

    /** The versions of the texts that were ticked, by language tag; nonsense is ignored. */
    public static Map<String, Integer> ticked() {
        String[] tokens = external().getRequestParameterValuesMap().get("right");
        Map<String, Integer> versions = new HashMap<>();
        for (String token : tokens == null ? new String[0] : tokens) {
            if (token.matches("[A-Za-z-]{2,20}:[0-9]{1,9}")) {
                String[] parts = token.split(":");
                versions.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return versions;
    }

    /** The version a hidden field names; 0 when there is none. */
    public static int version(String field) {
        String version = asked(field);
        return version == null || !version.matches("[0-9]{1,9}") ? 0 : Integer.parseInt(version);
    }

    /**
     * The constant that was chosen among some.
     *
     * @throws Refused {@code answer.notChosen} for none of them
     */
    public static <T extends Enum<T>> T chosen(List<T> choices, String field) {
        return choices.stream()
                .filter(each -> each.name().equals(asked(field)))
                .findFirst()
                .orElseThrow(() -> new Refused("answer.notChosen"));
    }

    /** Whether a box was ticked. */
    public static boolean has(String box) {
        return asked(box) != null;
    }
}
