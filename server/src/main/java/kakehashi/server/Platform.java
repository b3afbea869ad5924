package kakehashi.server;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Traffic;

/** Payara Micro with our applications. */
final class Platform {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    /** Named, or Jakarta Mail looks through every library for it, a dozen times a mail. */
    private static final String MAIL_STREAMS = "org.eclipse.angus.mail.util.MailStreamProvider";

    private final Configuration settings;
    private final DataFolder data;
    private final List<Application> applications;
    private ClassLoader booted = Platform.class.getClassLoader();

    Platform(Configuration settings, DataFolder data, List<Application> applications) {
        this.settings = settings;
        this.data = data;
        this.applications = applications;
    }

    /** Boots, deploys, and returns when every application answers. */
    void start() throws IOException {
        System.setProperty("java.io.tmpdir", data.emptyFolder("work").toString());
        System.setProperty("jakarta.mail.util.StreamProvider", MAIL_STREAMS);
        List<String> arguments = new ArrayList<>(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--nohostaware",
                "--rootdir",
                data.folder("work").resolve("payara").toString(),
                "--port",
                settings.get(Setting.PORT),
                "--logproperties",
                copied("logging-" + settings.get(Setting.LOG_FORMAT) + ".properties"),
                "--prebootcommandfile",
                prebootCommands(),
                "--postdeploycommandfile",
                copied("after-deployment.commands")));
        for (Application application : applications) {
            arguments.add("--deploy");
            arguments.add(home().resolve("apps").resolve(application.file()) + ":" + application.context());
        }
        PayaraMicro.main(arguments.toArray(String[]::new));
        booted = Thread.currentThread().getContextClassLoader();
        awaitAnswers();
    }

    private String copied(String resource) throws IOException {
        Path target = data.folder("work").resolve(resource);
        try (InputStream in = Platform.class.getResourceAsStream(resource)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target.toString();
    }

    private String prebootCommands() throws IOException {
        Path file = Path.of(copied("before-boot.commands"));
        String commands = Files.readString(file).replace("ADDRESS", settings.get(Setting.ADDRESS));
        return Files.writeString(file, commands).toString();
    }

    /** The folder the launcher's jar lies in. */
    private static Path home() {
        return Path.of(URI.create(Platform.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .getParent();
    }

    /** The port opens when everything is deployed; an application that then does not answer has failed to deploy. */
    private void awaitAnswers() throws IOException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        Instant end = Instant.now().plus(PATIENCE);
        for (Application application : applications) {
            int status = 0;
            while (status == 0 && Instant.now().isBefore(end)) {
                status = ask(client, application);
            }
            if (status != 200) {
                throw new IOException(application.file() + " could not be deployed; see the log above");
            }
        }
    }

    /** The status of the application's answer; 0 when nobody listens yet. */
    private int ask(HttpClient client, Application application) {
        URI probe = URI.create(local() + application.probe());
        HttpRequest request =
                HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(30)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private String local() {
        String address = settings.get(Setting.ADDRESS);
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + settings.get(Setting.PORT);
    }

    /** Where people find the applications. */
    String addresses() {
        return applications.stream()
                .map(application ->
                        settings.get(Setting.BASE_URL) + application.context().replaceAll("/*$", "") + "/")
                .collect(Collectors.joining(" "));
    }

    /** Lets running requests finish, then stops the server. */
    void stop() {
        try {
            if (!Traffic.close(DRAIN)) {
                System.err.println("Requests were still running after " + DRAIN.toSeconds() + " seconds.");
            }
            Class<?> micro = Class.forName("fish.payara.micro.impl.PayaraMicroImpl", true, booted);
            Object instance = micro.getMethod("getInstance").invoke(null);
            closePort(micro, instance);
            micro.getMethod("shutdown").invoke(instance);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ReflectiveOperationException e) {
            System.err.println("Payara Micro did not stop by itself: " + e);
        }
    }

    /** Otherwise whoever comes while the applications are being stopped meets the platform's own error page. */
    private static void closePort(Class<?> micro, Object instance) throws ReflectiveOperationException {
        Field field = micro.getDeclaredField("gf");
        field.setAccessible(true);
        Object server = field.get(instance);
        Method runner = server.getClass().getMethod("getCommandRunner");
        runner.setAccessible(true);
        Object commands = runner.invoke(server);
        Method run = commands.getClass().getMethod("run", String.class, String[].class);
        run.setAccessible(true);
        run.invoke(commands, "set", new String[] {LISTENER + ".enabled=false"});
    }
}
