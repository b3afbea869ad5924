package kakehashi.backoffice.texts;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.forms.Asking;
import kakehashi.domain.shared.Refused;

/** What a request says in its address, or a form in its hidden fields and beside its button. */
public final class Posted {

    private Posted() {}

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** All parameters; but no button is pressed by an address that is only opened, as through somebody's link. */
    public static Map<String, String> all() {
        return all((HttpServletRequest) external().getRequest());
    }

    static Map<String, String> all(HttpServletRequest request) {
        Map<String, String> all = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, values[0]));
        if (!request.getMethod().equals("POST")) {
            all.remove(Asking.STEP);
        }
        return all;
    }

    /** A parameter; null when there is none. */
    public static String asked(String name) {
        return external().getRequestParameterMap().get(name);
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

    /** Whether a button of a posted form was pressed that is no step of asking. */
    public static boolean pressed(String button) {
        return has(button)
                && ((HttpServletRequest) external().getRequest()).getMethod().equals("POST");
    }

    /** Whether a box was ticked. */
    public static boolean has(String box) {
        return asked(box) != null;
    }
}
