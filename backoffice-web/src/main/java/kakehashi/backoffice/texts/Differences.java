package kakehashi.backoffice.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kakehashi.domain.wording.TextChange;

/** What a change changed, part by part: with its label where lines have one, and nothing of what stayed. */
@Named
@ApplicationScoped
public class Differences {

    private static final String LABEL = ": ";

    /**
     * A part that is not what it was.
     *
     * @param label what it is called; empty where it has no name
     * @param before what it was; empty for nothing
     * @param after what it is since; empty for nothing, null where only what was is known
     */
    public record Part(String label, String before, String after) {

        /** Whether it has a name. */
        public boolean labelled() {
            return !label.isEmpty();
        }

        /** Whether it was anything. */
        public boolean was() {
            return !before.isEmpty();
        }

        /** Whether it is anything since. */
        public boolean is() {
            return known() && !after.isEmpty();
        }

        /** Whether it is known what it became. */
        public boolean known() {
            return after != null;
        }
    }

    /** The parts of a change; empty when nothing is known of them. */
    public List<Part> of(TextChange change) {
        String before = Objects.requireNonNullElse(change.saidBefore(), "");
        if (change.saidAfter() == null) {
            return before.isBlank() ? List.of() : List.of(new Part("", before, null));
        }
        return between(before, change.saidAfter());
    }

    /** Whether something is known of what a change changed. */
    public boolean isOf(TextChange change) {
        return !of(change).isEmpty();
    }

    /** What differs between two texts: by label where every line has one of its own, else by lines. */
    public static List<Part> between(String before, String after) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        Map<String, String> was = labelled(old);
        Map<String, String> is = labelled(fresh);
        if (was.size() == old.size() && is.size() == fresh.size()) {
            List<String> labels = new ArrayList<>(is.keySet());
            was.keySet().stream().filter(label -> !is.containsKey(label)).forEach(labels::add);
            return labels.stream()
                    .filter(label -> !Objects.equals(was.get(label), is.get(label)))
                    .map(label -> new Part(label, was.getOrDefault(label, ""), is.getOrDefault(label, "")))
                    .toList();
        }
        String gone = without(old, fresh);
        String come = without(fresh, old);
        return gone.isEmpty() && come.isEmpty() ? List.of() : List.of(new Part("", gone, come));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    private static Map<String, String> labelled(List<String> lines) {
        Map<String, String> labelled = new LinkedHashMap<>();
        lines.stream().filter(line -> line.indexOf(LABEL) > 0).forEach(line -> {
            int end = line.indexOf(LABEL);
            labelled.put(line.substring(0, end), line.substring(end + LABEL.length()));
        });
        return labelled;
    }

    private static String without(List<String> lines, List<String> others) {
        TreeSet<String> known = new TreeSet<>(others);
        return String.join(
                "\n", lines.stream().filter(line -> !known.contains(line)).toList());
    }
}
