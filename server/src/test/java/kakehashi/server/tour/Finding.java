package kakehashi.server.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was found on a page in a language. */
record Finding(
        String page, long bytes, int requests, int letters, int foreign, List<String> axe, List<String> complaints) {

    private static final String BETWEEN = "\t";
    private static final String LIST = " ¦ ";

    /** As a line of a file. */
    String line() {
        return String.join(
                BETWEEN,
                page,
                String.valueOf(bytes),
                String.valueOf(requests),
                String.valueOf(letters),
                String.valueOf(foreign),
                flat(axe),
                flat(complaints));
    }

    /** From a line of a file. */
    static Finding read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new Finding(
                parts[0],
                Long.parseLong(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                list(parts[5]),
                list(parts[6]));
    }

    /** The share of its letters that stand in another language than the page's, in percent. */
    double share() {
        return letters == 0 ? 0 : 100.0 * foreign / letters;
    }

    private static String flat(List<String> texts) {
        return String.join(LIST, texts).replaceAll("[\\t\\r\\n]+", " ");
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(text.split(LIST)));
    }
}
