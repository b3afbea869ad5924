package kakehashi.backoffice.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.signin.KeptForm;
import kakehashi.backoffice.signin.SignedIn;

/** With what a long form begins: what was posted now, else what its writer had typed when the session ended. */
@RequestScoped
public class TypedBefore {

    private Map<String, String> kept = Map.of();

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    /** What a request says to a page; with what was typed before, the form is asked again. Asked twice, it says the same. */
    public Map<String, String> with(Screen page, Map<String, String> posted) {
        if (Asking.isPosted(posted)) {
            return Map.copyOf(posted);
        }
        kept = KeptForm.take(request, page, writer()).orElse(kept);
        Map<String, String> typed = new HashMap<>(posted);
        typed.putAll(kept);
        if (isRestored()) {
            typed.put(Asking.STEP, Asking.AGAIN);
        }
        return typed;
    }

    /** Whether it was typed before the session ended. */
    public boolean isRestored() {
        return !kept.isEmpty();
    }

    /** Who writes, for the hidden field that names the account the form was made for. */
    public UUID writer() {
        return signedIn.actor().id();
    }
}
