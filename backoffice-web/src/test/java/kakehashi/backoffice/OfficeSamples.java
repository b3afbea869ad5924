package kakehashi.backoffice;

import java.util.Map;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.settings.SettingsSamples;

/** What beans of pages need of the office, without a server. */
public final class OfficeSamples {

    private OfficeSamples() {}

    /** The settings as they come. */
    public static Settings settings() {
        return SettingsSamples.with(Map.of());
    }

    /** The office in the standard language, with nobody signed in. */
    public static Office office() {
        Office office = new Office();
        office.request = new Exchange("GET", "/index.xhtml").request();
        office.settings = settings();
        return office;
    }
}
