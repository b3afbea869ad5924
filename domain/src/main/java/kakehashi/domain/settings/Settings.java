package kakehashi.domain.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The values of the settings, as the launcher checked them. */
@ApplicationScoped
public class Settings {

    private final Config config = ConfigProvider.getConfig();
    private final List<Language> languages = readLanguages();
    private final Instant startedAt = Instant.ofEpochMilli(
            java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime());

    /** The value as text; empty when unset. */
    public String text(Setting setting) {
        return setting.read(name -> config.getOptionalValue(name, String.class).orElse(null));
    }

    /** The value as a number, in the setting's unit. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The value as a time zone. */
    public ZoneId zone(Setting setting) {
        return ZoneId.of(text(setting));
    }

    /** The value as a day; empty when unset. */
    public Optional<LocalDate> date(Setting setting) {
        return Optional.of(text(setting)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** The value as networks; empty when unset. */
    public List<Network> networks(Setting setting) {
        return Network.parseAll(text(setting));
    }

    /** The languages offered, in the order of the picker. */
    public List<Language> languages() {
        return languages;
    }

    /** The languages offered that people speak: what the programme says of itself is written in each. */
    public List<Language> spoken() {
        return languages.stream().filter(Languages.all()::contains).toList();
    }

    private List<Language> readLanguages() {
        List<String> tags = List.of(text(Setting.LANGUAGES).split("\\s*,\\s*"));
        List<Language> chosen = Languages.known().stream()
                .filter(language -> tags.contains(language.tag()))
                .toList();
        return chosen.isEmpty() ? Languages.all() : chosen;
    }

    /** The folder for everything kept on disk. */
    public Path data() {
        return Path.of(text(Setting.DATA));
    }

    /** The folder of the keysets. */
    public Path keys() {
        String own = text(Setting.KEYS);
        return own.isEmpty() ? data().resolve("keys") : Path.of(own);
    }

    /** How visitors reach the portal, without a slash at the end. */
    public String baseUrl() {
        String own = text(Setting.BASE_URL);
        return own.isEmpty() ? "http://localhost:" + text(Setting.PORT) : own;
    }

    /** Whether the sample programme is wanted; the launcher has decided what {@code auto} means. */
    public boolean demo() {
        return text(Setting.DEMO).equals("on");
    }

    /** When this process started. */
    public Instant startedAt() {
        return startedAt;
    }
}
