package kakehashi.backoffice;

import java.lang.reflect.Proxy;
import java.util.Map;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Settings without a server. */
public final class OfficeSettings {

    private OfficeSettings() {}

    /** The real settings with these values; the others have their defaults. */
    public static synchronized Settings with(Map<Setting, String> values) {
        Config config = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getOptionalValue" ->
                        values.entrySet().stream()
                                .filter(value -> value.getKey().property().equals(arguments[0]))
                                .map(Map.Entry::getValue)
                                .findFirst();
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        ConfigProviderResolver.setInstance(new Resolver(config));
        try {
            return new Settings();
        } finally {
            ConfigProviderResolver.setInstance(null);
        }
    }

    private static final class Resolver extends ConfigProviderResolver {

        private final Config config;

        Resolver(Config config) {
            this.config = config;
        }

        @Override
        public Config getConfig() {
            return config;
        }

        @Override
        public Config getConfig(ClassLoader loader) {
            return config;
        }

        @Override
        public ConfigBuilder getBuilder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void registerConfig(Config other, ClassLoader loader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void releaseConfig(Config other) {
            throw new UnsupportedOperationException();
        }
    }
}
