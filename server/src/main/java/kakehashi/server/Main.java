package kakehashi.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Kakehashi: {@code java -jar kakehashi.jar [portal|backoffice]}; both applications without a word. */
public final class Main {

    private static final int MISCONFIGURED = 2;
    private static final int FAILED = 1;

    private Main() {}

    /** Runs until SIGTERM or Ctrl-C. */
    public static void main(String[] arguments) {
        try {
            start(arguments);
        } catch (Misconfigured wrong) {
            System.err.println(wrong.getMessage());
            System.exit(MISCONFIGURED);
        } catch (IOException | RuntimeException failed) {
            System.err.println("Kakehashi could not start: " + failed);
            failed.printStackTrace();
            System.exit(FAILED);
        }
    }

    private static void start(String[] arguments) throws IOException {
        List<Application> applications = applications(arguments);
        Configuration configuration = Configuration.read(System::getProperty, System.getenv());
        quietLibraries();
        Shutdown shutdown = new Shutdown();
        DataFolder data = DataFolder.open(configuration);
        shutdown.last(data::close);
        Database database = configuration.hasOwnDatabase()
                ? Database.own(configuration)
                : EmbeddedDatabase.start(data, configuration, shutdown);
        Schema.migrate(database);
        configuration.handOn(database, data);
        Platform platform = new Platform(configuration, data, applications);
        shutdown.first(platform::stop);
        platform.start();
        System.out.println("Kakehashi ready: " + platform.addresses());
    }

    /** Until the server brings its own logging: warnings only. */
    private static void quietLibraries() {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
    }

    private static List<Application> applications(String[] arguments) {
        if (arguments.length == 0) {
            return List.of(Application.values());
        }
        return Arrays.stream(arguments).map(Application::named).toList();
    }
}
