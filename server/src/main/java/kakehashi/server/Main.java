package kakehashi.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.settings.Setting;
import kakehashi.server.backup.Unusable;

/**
 * Starts Kakehashi: {@code java -jar kakehashi.jar [portal|backoffice]}; both applications without a word. Or does one of
 * the things of {@link Command} and ends. Two other words are for the ward, see {@link Returns}.
 */
public final class Main {

    private static final int MISCONFIGURED = 2;
    private static final int FAILED = 1;

    private Main() {}

    /** Runs until SIGTERM or Ctrl-C. */
    public static void main(String[] arguments) {
        Output output = Output.begin(Setting.LOG_FORMAT.read(Main::given));
        try {
            if (Returns.isMeant(arguments)) {
                Returns.run(output::say, arguments);
                return;
            }
            Optional<Command> command = Command.asked(arguments);
            if (command.isPresent()) {
                output.say(new Task(command.get(), arguments).run());
                System.exit(0);
            }
            output.say("Kakehashi ready: " + start(arguments, output));
        } catch (Unusable wrong) {
            output.complain(wrong.getMessage());
            System.exit(FAILED);
        } catch (Misconfigured wrong) {
            output.complain(wrong.getMessage());
            System.exit(MISCONFIGURED);
        } catch (IOException | RuntimeException failed) {
            output.complain("Kakehashi could not go on: ", failed);
            System.exit(FAILED);
        }
    }

    /** The log format is needed before all settings are read and checked. */
    private static String given(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .orElseGet(() -> System.getenv(Setting.LOG_FORMAT.variable()));
    }

    /** Returns where people find the applications. */
    private static String start(String[] arguments, Output output) throws IOException {
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
        KeysCheck.missing(configuration, database).ifPresent(output::complain);
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
