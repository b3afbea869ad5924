package kakehashi.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.settings.Setting;

/** Starts Kakehashi: {@code java -jar kakehashi.jar [portal|backoffice]}; both applications without a word. */
public final class Main {

    private static final int MISCONFIGURED = 2;
    private static final int FAILED = 1;

    private Main() {}

    /** Runs until SIGTERM or Ctrl-C. */
    public static void main(String[] arguments) {
        Output output = Output.begin(Setting.LOG_FORMAT.read(Main::given));
        try {
            output.say("Kakehashi ready: " + start(arguments));
        } catch (Misconfigured wrong) {
            output.complain(wrong.getMessage());
            System.exit(MISCONFIGURED);
        } catch (IOException | RuntimeException failed) {
            output.complain("Kakehashi could not start: ", failed);
            System.exit(FAILED);
        }
    }

    /** The log format is needed before all settings are read and checked. */
    private static String given(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .orElseGet(() -> System.getenv(Setting.LOG_FORMAT.variable()));
    }

    /** Returns where people find the applications. */
    private static String start(String[] arguments) throws IOException {
        List<Application> applications = applications(arguments);
        Configuration configuration = Configuration.read(System::getProperty, System.getenv());
        Shutdown shutdown = new Shutdown();
        DataFolder data = DataFolder.open(configuration);
        shutdown.last(data::close);
        Endpoint.of(configuration).checkFree();
        Database database = configuration.hasOwnDatabase()
                ? Database.own(configuration)
                : EmbeddedDatabase.start(data, configuration, shutdown);
        Schema.migrate(database);
        configuration.handOn(database, data);
        Platform platform = new Platform(configuration, data, applications);
        shutdown.first(platform::stop);
        platform.start();
        return platform.addresses();
    }

    private static List<Application> applications(String[] arguments) {
        if (arguments.length == 0) {
            return List.of(Application.values());
        }
        return Arrays.stream(arguments).map(Application::named).toList();
    }
}
