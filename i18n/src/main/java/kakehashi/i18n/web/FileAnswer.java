package kakehashi.i18n.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is said of a file that is sent instead of a page. */
public final class FileAnswer {

    private FileAnswer() {}

    /**
     * The value of {@code Content-Disposition}: browsers save the file and never show it as a page of ours. Source: RFC
     * 6266, 4.3; RFC 8187.
     */
    public static String saved(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String simple = "attachment; filename=\"" + plain + "\"";
        return plain.equals(name) ? simple : simple + "; filename*=UTF-8''" + whole;
    }
}
