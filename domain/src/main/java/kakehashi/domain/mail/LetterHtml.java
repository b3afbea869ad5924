package kakehashi.domain.mail;

import java.util.stream.Collectors;

/** The HTML of a letter: its paragraphs, its links, and nothing fetched from anywhere. */
final class LetterHtml {

    private LetterHtml() {}

    static String of(Letter letter) {
        StringBuilder html = new StringBuilder(2000);
        html.append("<!DOCTYPE html><html lang=\"")
                .append(letter.language().tag())
                .append("\"><head><meta charset=\"")
                .append("utf-8\"><title>")
                .append(escape(letter.subject()))
                .append("</title></head><body style=\"margin:0;padding:24px;color:#1a1a1a;background:#ffffff;")
                .append("font:16px/1.75 sans-serif\"><div style=\"max-width:600px;margin:0 auto\">");
        String text = letter.text();
        int english = letter.english().isEmpty() ? -1 : text.indexOf(letter.english());
        if (english < 0) {
            append(html, text, "");
        } else {
            append(html, text.substring(0, english), "");
            append(html, letter.english(), " lang=\"en\"");
            append(html, text.substring(english + letter.english().length()), "");
        }
        return html.append("</div></body></html>").toString();
    }

    private static void append(StringBuilder html, String text, String lang) {
        for (String paragraph : text.strip().split("\n\n")) {
            html.append("<p")
                    .append(lang)
                    .append(" style=\"margin:0 0 16px\">")
                    .append(paragraph.lines().map(LetterHtml::line).collect(Collectors.joining("<br>")))
                    .append("</p>");
        }
    }

    private static String line(String line) {
        String safe = escape(line);
        boolean link = line.matches("https?://\\S+");
        return link ? "<a href=\"" + safe + "\" style=\"color:#00118f\">" + safe + "</a>" : safe;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
