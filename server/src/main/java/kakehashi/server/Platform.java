package kakehashi.server;

import fish.payara.micro.PayaraMicro;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Traffic;

/** Payara Micro with our applications. */
final class Platform {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    /** Named, or Jakarta Mail looks through every library for it, a dozen times a mail. */
    private static final String MAIL_STREAMS = "org.eclipse.angus.mail.util.MailStreamProvider";

    private final Configuration settings;
    private final DataFolder data;
    private final List<Application> applications;
    private final Endpoint endpoint;
    private volatile Engine engine;

    Platform(Configuration settings, DataFolder data, List<Application> applications) {
        this.settings = settings;
        this.data = data;
        this.applications = applications;
        this.endpoint = Endpoint.of(settings);
    }

    /** Boots, deploys, and returns when every application answers. */
    void start() throws IOException {
        System.setProperty("java.io.tmpdir", data.emptyFolder("work").toString());
        System.setProperty("jakarta.mail.util.StreamProvider", MAIL_STREAMS);
        trustWhomJavaTrusts();
        List<String> arguments = new ArrayList<>(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--nohostaware",
                "--rootdir",
                data.folder("work").resolve("payara").toString(),
                "--port",
                settings.get(Setting.PORT),
                "--logproperties",
                logging(),
                "--prebootcommandfile",
                prebootCommands()));
        for (Application application : applications) {
            arguments.add("--deploy");
            arguments.add(
                    home().resolve("apps").resolve(application.folder()) + File.pathSeparator + application.context());
        }
        PayaraMicro.main(arguments.toArray(String[]::new));
        engine = new Engine(Thread.currentThread().getContextClassLoader());
        if (!engine.openPort(home().resolve("kakehashi-inside.jar"))) {
            throw endpoint.taken("somebody else took it meanwhile");
        }
        checkAnswers();
        OwnerOnly.takeAll(data.folder("work"));
    }

    /** Else the platform trusts the authorities that were known when it was made. */
    private static void trustWhomJavaTrusts() {
        Path authorities = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        if (System.getProperty("javax.net.ssl.trustStore") == null && Files.isReadable(authorities)) {
            System.setProperty("javax.net.ssl.trustStore", authorities.toString());
        }
    }

    private String copied(String resource) throws IOException {
        Path target = data.folder("work").resolve(resource);
        try (InputStream in = Platform.class.getResourceAsStream(resource)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target.toString();
    }

    private String logging() throws IOException {
        String level = settings.get(Setting.LOG_REQUESTS).equals("on") ? "INFO" : "OFF";
        return filledIn(
                Output.settings(settings.get(Setting.LOG_FORMAT)), "requests.level=OFF", "requests.level=" + level);
    }

    private String prebootCommands() throws IOException {
        return filledIn("before-boot.commands", "ADDRESS", settings.get(Setting.ADDRESS));
    }

    private String filledIn(String resource, String place, String value) throws IOException {
        Path file = Path.of(copied(resource));
        return Files.writeString(file, Files.readString(file).replace(place, value))
                .toString();
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

    /** An application that does not answer now that everything is deployed has failed to deploy. */
    private void checkAnswers() throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        for (Application application : applications) {
            HttpRequest probe = HttpRequest.newBuilder(URI.create(endpoint.url() + application.probe()))
                    .timeout(PATIENCE)
                    .build();
            try {
                if (client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
                    throw new IOException(application.folder() + " could not be deployed; see the log above");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
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
            if (engine != null) {
                engine.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("Payara Micro did not stop by itself: " + e);
        }
    }
}
