package kakehashi.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.signin.Device;
import kakehashi.domain.staff.StaffSessions;

/** Begins the session of an account when everything was given that signing in asks for. */
@RequestScoped
public class Beginning {

    @Inject
    SignedIn signedIn;

    @Inject
    StaffSessions sessions;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    /** After the password of an account without a second factor. */
    void begin() {
        begin(isRequired());
    }

    /** After the code of the second factor. */
    void beginWithFactor() {
        begin(false);
    }

    private void begin(boolean needsFactor) {
        UUID id = signedIn.actor().id();
        signedIn.begin(sessions.begin(id, Device.of(request.getHeader("User-Agent"))), needsFactor);
    }

    /** Whether everybody must have a second factor. */
    boolean isRequired() {
        return settings.text(Setting.SECOND_FACTOR_REQUIRED).equals("on");
    }
}
