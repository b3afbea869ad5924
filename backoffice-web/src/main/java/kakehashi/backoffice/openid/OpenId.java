package kakehashi.backoffice.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** The identity provider that is set, if any. Nothing of it is loaded before somebody signs in there. */
@ApplicationScoped
public class OpenId {

    /** Where signing in there begins. */
    public static final String LEAVE = "/signin/openid";

    /** Where the provider leads back to. */
    public static final String RETURN = "/signin/openid/return";

    private OpenIdProvider provider;

    @Inject
    Settings settings;

    /** Whether one is set. */
    public boolean isSet() {
        return !settings.text(Setting.OPENID_ISSUER).isEmpty();
    }

    /** Talks with it; only when one is set. */
    public synchronized OpenIdProvider provider() {
        if (provider == null) {
            provider = new OpenIdProvider(
                    settings.text(Setting.OPENID_ISSUER),
                    settings.text(Setting.OPENID_CLIENT),
                    Path.of(settings.text(Setting.OPENID_SECRET_FILE)),
                    settings.text(Setting.OPENID_FACTOR));
        }
        return provider;
    }
}
