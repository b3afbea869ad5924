package kakehashi.backoffice.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.LookedAt;
import kakehashi.backoffice.nav.Screen;
import kakehashi.i18n.web.Upload;

/**
 * A long form that was posted after its session had ended. It is kept in the memory of the session in which its writer signs
 * in again, for the account that typed it and for no other, until its page takes it. What was typed stands in no address and
 * no log; a random number in the address says which form it is, so that those of several windows do not take each other's
 * place.
 */
public final class KeptForm implements Serializable {

    /** The field of a form that names the account it was made for. */
    public static final String WRITER = "writer";

    /** The field that says of a kept form that a file was chosen, which itself is not kept. */
    public static final String FILE = "file";

    /** The parameter that says in the address of a page which kept form belongs there. */
    public static final String KEPT = "kept";

    /** The pages whose forms are kept. */
    private static final Set<String> PATHS =
            Set.of(Screen.RECORD.path(), Screen.WALK_IN.path(), Screen.CALLER.path(), Screen.CONVERSATION.path());

    /** Under what a session keeps the forms. */
    private static final String NAME = KeptForm.class.getName();

    /** As many forms a session keeps; the oldest makes way. */
    private static final int MOST = 10;

    /** How an address ends that says already which form belongs there. */
    private static final String ENDING = "[?&]" + KEPT + "=[0-9a-f-]*$";

    /** The number in an address that ends so. */
    private static final Pattern NAMED = Pattern.compile("[?&]" + KEPT + "=([0-9a-f-]+)$");

    /** What is said here alone: servers count a field in which no file was chosen among the typed ones. */
    private static final Set<String> OWN = Set.of(KEPT, FILE);

    /** With what the fields begin that Faces adds; they belong to the session that ended. */
    private static final String OF_FACES = "jakarta.faces.";

    /** The characters of a form that are kept: a field that is cut is still longer than it may be. */
    private static final int LONGEST = 20_000;

    private final String path;
    private final HashMap<String, String> fields;

    private KeptForm(String path, Map<String, String> fields) {
        this.path = path;
        this.fields = new HashMap<>(fields);
    }

    /**
     * Keeps the form that a request posts to a page of these, and makes the session for it; nothing that somebody's own page
     * did not post. Of what is far longer than it may be, the beginning is kept.
     *
     * @return the number under which its page finds it; empty when it was not kept
     */
    public static Optional<UUID> keep(HttpServletRequest request) throws IOException {
        String path = request.getServletPath();
        boolean ours = request.getMethod().equals("POST")
                && PATHS.contains(path)
                && LookedAt.of(request.getHeader("Referer"), request.getContextPath())
                        .filter(each -> each.split("\\?", 2)[0].equals(path))
                        .isPresent();
        if (!ours) {
            return Optional.empty();
        }
        Map<String, String> fields = shortened(fields(request));
        UUID number = UUID.randomUUID();
        HttpSession session = request.getSession();
        synchronized (KeptForm.class) {
            LinkedHashMap<UUID, KeptForm> forms = forms(session);
            forms.put(number, new KeptForm(path, fields));
            if (forms.size() > MOST) {
                forms.remove(forms.keySet().iterator().next());
            }
            session.setAttribute(NAME, forms);
        }
        return Optional.of(number);
    }

    private static Map<String, String> fields(HttpServletRequest request) throws IOException {
        Map<String, String> fields = request.getParameterMap().entrySet().stream()
                .filter(each -> !each.getKey().startsWith(OF_FACES) && !OWN.contains(each.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue()[0], (one, other) -> one, HashMap::new));
        if (Upload.of(request, FILE).isPresent()) {
            fields.put(FILE, "");
        }
        return fields;
    }

    /** The fields with what there is room for: the longest give way, each to the others' share. */
    private static Map<String, String> shortened(Map<String, String> fields) {
        Map<String, String> kept = new HashMap<>();
        int room = LONGEST;
        int others = fields.size();
        for (Map.Entry<String, String> each : fields.entrySet().stream()
                .sorted(Comparator.comparingInt(field -> field.getValue().length()))
                .toList()) {
            String text = each.getValue();
            int most = Math.min(text.length(), room / others--);
            boolean halved = most > 0 && most < text.length() && Character.isHighSurrogate(text.charAt(most - 1));
            kept.put(each.getKey(), text.substring(0, halved ? most - 1 : most));
            room -= most;
        }
        return kept;
    }

    /** A copy of what a session keeps, by number, the oldest first. */
    private static LinkedHashMap<UUID, KeptForm> forms(HttpSession session) {
        LinkedHashMap<UUID, KeptForm> forms = new LinkedHashMap<>();
        if (session.getAttribute(NAME) instanceof Map<?, ?> kept) {
            kept.forEach((number, form) -> forms.put((UUID) number, (KeptForm) form));
        }
        return forms;
    }

    /** The address of a page, saying which kept form belongs there, and no longer which one did before. */
    public static String address(String page, UUID number) {
        String plain = page.replaceFirst(ENDING, "");
        return plain + (plain.contains("?") ? "&" : "?") + KEPT + "=" + number;
    }

    /** Whether the request's session keeps the form that the address of a page names. */
    static boolean isIn(HttpServletRequest request, String address) {
        HttpSession session = request.getSession(false);
        Matcher named = NAMED.matcher(address);
        if (session == null || !named.find()) {
            return false;
        }
        synchronized (KeptForm.class) {
            KeptForm kept = Ids.find(named.group(1)).map(forms(session)::get).orElse(null);
            return kept != null && address.startsWith(kept.path + "?");
        }
    }

    /**
     * What an account had typed on a page when its session ended, which is then forgotten; mostly empty. Which form it is
     * says the request's address.
     *
     * @param account who asks for it
     */
    public static Optional<Map<String, String>> take(HttpServletRequest request, Screen page, UUID account) {
        UUID number = Ids.find(request.getParameter(KEPT)).orElse(null);
        if (number == null) {
            return Optional.empty();
        }
        HttpSession session = request.getSession();
        synchronized (KeptForm.class) {
            LinkedHashMap<UUID, KeptForm> forms = forms(session);
            KeptForm kept = forms.get(number);
            if (kept == null || !kept.path.equals(page.path())) {
                return Optional.empty();
            }
            forms.remove(number);
            session.setAttribute(NAME, forms);
            boolean own = account.toString().equals(kept.fields.get(WRITER));
            return own ? Optional.of(Map.copyOf(kept.fields)) : Optional.empty();
        }
    }

    /** Never shows what was typed. */
    @Override
    public String toString() {
        return "form of " + path;
    }
}
