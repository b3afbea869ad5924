package kakehashi.backoffice.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.nav.LookedAt;
import kakehashi.backoffice.nav.Screen;
import kakehashi.i18n.web.Upload;

/**
 * A long form that was posted after its session had ended. It is kept in the memory of the session in which its writer signs
 * in again, for the account that typed it and for no other, until its page takes it. It stands in no address and no log.
 */
public final class KeptForm implements Serializable {

    /** The field of a form that names the account it was made for. */
    public static final String WRITER = "writer";

    /** The field that says of a kept form that a file was chosen, which itself is not kept. */
    public static final String FILE = "file";

    /** The pages whose forms are kept. */
    private static final Set<String> PATHS =
            Set.of(Screen.RECORD.path(), Screen.WALK_IN.path(), Screen.CONVERSATION.path());

    /** With what the names begin under which a session keeps the forms, one of each page. */
    private static final String NAME = KeptForm.class.getName();

    /** With what the fields begin that Faces adds; they belong to the session that ended. */
    private static final String OF_FACES = "jakarta.faces.";

    private static final int LONGEST = 20_000;

    private final String path;
    private final HashMap<String, String> fields;

    private KeptForm(String path, Map<String, String> fields) {
        this.path = path;
        this.fields = new HashMap<>(fields);
    }

    /**
     * Keeps the form that a request posts to a page of these, and makes the session for it; nothing that somebody's own page
     * did not post, and nothing that is longer than any of ours.
     */
    public static void keep(HttpServletRequest request) throws IOException {
        String path = request.getServletPath();
        boolean ours = request.getMethod().equals("POST")
                && PATHS.contains(path)
                && LookedAt.of(request.getHeader("Referer"), request.getContextPath())
                        .filter(each -> each.split("\\?", 2)[0].equals(path))
                        .isPresent();
        if (ours) {
            Map<String, String> fields = request.getParameterMap().entrySet().stream()
                    .filter(each -> !each.getKey().startsWith(OF_FACES))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue()[0], (one, other) -> one, HashMap::new));
            if (Upload.of(request, FILE).isPresent()) {
                fields.put(FILE, "");
            }
            if (fields.values().stream().mapToInt(String::length).sum() <= LONGEST) {
                request.getSession().setAttribute(NAME + path, new KeptForm(path, fields));
            }
        }
    }

    /**
     * What an account had typed on a page when its session ended, which is then forgotten; mostly empty.
     *
     * @param account who asks for it
     */
    public static Optional<Map<String, String>> take(HttpServletRequest request, Screen page, UUID account) {
        HttpSession session = request.getSession();
        String name = NAME + page.path();
        if (!(session.getAttribute(name) instanceof KeptForm kept)) {
            return Optional.empty();
        }
        session.removeAttribute(name);
        boolean own = account.toString().equals(kept.fields.get(WRITER));
        return own ? Optional.of(Map.copyOf(kept.fields)) : Optional.empty();
    }

    /** Never shows what was typed. */
    @Override
    public String toString() {
        return "form of " + path;
    }
}
