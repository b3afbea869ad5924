package kakehashi.portal.mypage;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** JSON that people keep: written with line breaks. */
final class JsonFile {

    /** Looked up once: {@link jakarta.json.Json} would search the class path at every call. */
    static final JsonProvider JSON = JsonProvider.provider();

    private JsonFile() {}

    static void send(HttpServletResponse response, String name, JsonObject content) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (JsonWriter writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())) {
            writer.write(content);
        }
    }
}
