package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a start says, what it leaves on disk, and what stops it. */
class StartIT {

    private static String sentence(int port) {
        return "Nobody can listen on port " + port
                + " of 127.0.0.1, see the settings KAKEHASHI_PORT and KAKEHASHI_ADDRESS: ";
    }

    /** Where another one runs, its answers would pass for ours. */
    @Test
    void stops_before_anything_else_when_the_port_is_taken() throws Exception {
        int port = URI.create(Shared.server().url()).getPort();
        String said = RunningServer.refusal("taken", Map.of("KAKEHASHI_PORT", String.valueOf(port)));
        assertTrue(said.contains(sentence(port)), said);
        assertFalse(Files.exists(Path.of("target/it/taken/data/database")));
    }

    @Test
    void stops_when_the_port_was_taken_meanwhile() throws Exception {
        int port = RunningServer.freePort();
        Path begun = Path.of("target/it/meanwhile/data/database/pid");
        RunningServer.empty(Path.of("target/it/meanwhile"));
        CompletableFuture<ServerSocket> other = CompletableFuture.supplyAsync(() -> listenWhenThereIs(begun, port));
        String said = RunningServer.refusal("meanwhile", Map.of("KAKEHASHI_PORT", String.valueOf(port)), "portal");
        other.get().close();
        assertTrue(said.contains(sentence(port)), said);
        assertFalse(said.contains("ready"), said);
    }

    private static ServerSocket listenWhenThereIs(Path file, int port) {
        try {
            while (!Files.exists(file)) {
                RunningServer.pause();
            }
            return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the first line to the last one, of ours and of libraries. */
    @Test
    void logs_json_and_leaves_nothing_to_others() throws Exception {
        Map<String, String> settings = new HashMap<>(RunningServer.AS_DELIVERED);
        settings.put("KAKEHASHI_LOG_FORMAT", "json");
        RunningServer server = RunningServer.startEmpty("json", settings);
        new Visitor(server.url())
                .signUp("en", "r8-11", "", Map.of("name", "JSON", "email", Shared.newAddress()))
                .orElseThrow();
        while (!Files.exists(server.data().resolve("mail"))) {
            RunningServer.pause();
        }
        assertEquals(List.of(), readableByOthers(server.data()));
        server.stop();
        List<JsonObject> entries = server.log()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertEquals(1, entries.size(), server.log());
        assertEquals("INFO", entries.get(0).get("level").getAsString());
        assertEquals(
                "Kakehashi ready: " + server.url() + "/ " + server.url() + "/backoffice/",
                entries.get(0).get("message").getAsString());
    }

    @Test
    void complains_in_json_too() throws Exception {
        String said = RunningServer.refusal(
                "json-wrong",
                Map.of("JDK_JAVA_OPTIONS", "", "KAKEHASHI_LOG_FORMAT", "json", "KAKEHASHI_LANGUAGES", "ja,xx"));
        assertTrue(JsonParser.parseString(said)
                .getAsJsonObject()
                .get("message")
                .getAsString()
                .startsWith("The setting KAKEHASHI_LANGUAGES (kakehashi.languages) must be tags out of ja, "));
    }

    /** Folders and files that more than their owner may read or write. */
    private static List<Path> readableByOthers(Path folder) throws IOException {
        try (Stream<Path> everything = Files.walk(folder)) {
            return everything.filter(StartIT::isForOthers).toList();
        }
    }

    private static boolean isForOthers(Path path) {
        try {
            boolean holdsData = Files.isRegularFile(path) || Files.isDirectory(path);
            return holdsData
                    && !Files.isSymbolicLink(path)
                    && !PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))
                            .endsWith("------");
        } catch (IOException gone) {
            return false;
        }
    }
}
