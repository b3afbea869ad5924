package kakehashi.portal.internship;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** One rank of a form that asks whom somebody would like most, second and so on. */
public class Rank {

    private final int number;
    private final String label;
    private final List<SelectItem> options;
    private String value;

    private Rank(int number, String label, List<SelectItem> options, String value) {
        this.number = number;
        this.label = label;
        this.options = options;
        this.value = value;
    }

    /**
     * The ranks of a form, as they are filled in now.
     *
     * @param labels by rank, as many as there are
     * @param chosen the ids that are ranked now, the dearest first
     */
    public static List<Rank> of(List<String> labels, List<SelectItem> options, List<UUID> chosen) {
        List<Rank> ranks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String value = i < chosen.size() ? chosen.get(i).toString() : null;
            ranks.add(new Rank(i + 1, labels.get(i), options, value));
        }
        return ranks;
    }

    /** What was chosen, the dearest first; ranks that were left empty do not count. */
    public static List<UUID> chosen(List<Rank> ranks) {
        return ranks.stream()
                .map(Rank::getValue)
                .filter(Objects::nonNull)
                .flatMap(each -> each.isEmpty() ? Stream.empty() : Stream.of(UUID.fromString(each)))
                .toList();
    }

    /** Its name in the form. */
    public String getId() {
        return "rank" + number;
    }

    /** What it is called. */
    public String getLabel() {
        return label;
    }

    /** Who or what can be chosen. */
    public List<SelectItem> getOptions() {
        return options;
    }

    /** The id that was chosen; null or empty for none. */
    public String getValue() {
        return value;
    }

    /** Chooses an id. */
    public void setValue(String value) {
        this.value = value;
    }
}
