package kakehashi.portal.ranking;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.matching.ranking.Ranking;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.form.Problem;

/** The ranks of a form as they were filled in: keeps what was chosen and finds what is wrong. */
public class Ranks {

    private final List<Rank> all;
    private final PageTexts texts;

    private Ranks(List<Rank> all, PageTexts texts) {
        this.all = all;
        this.texts = texts;
    }

    /**
     * The ranks of a form.
     *
     * @param label the key of what each is called, with its number as {@code rank}
     * @param most how many there are
     * @param chosen the ids that are ranked now, the dearest first
     */
    public static Ranks of(PageTexts texts, String label, int most, List<SelectItem> options, List<UUID> chosen) {
        List<Rank> all = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            String value = i < chosen.size() ? chosen.get(i).toString() : null;
            all.add(new Rank(i + 1, texts.of(label, "rank", i + 1), options, value));
        }
        return new Ranks(List.copyOf(all), texts);
    }

    /** What was chosen, the dearest first; ranks that were left empty do not count. */
    public List<UUID> chosen() {
        return Ranking.of(typed()).chosen();
    }

    private List<UUID> typed() {
        List<UUID> typed = new ArrayList<>();
        all.forEach(each -> typed.add(each.chosen()));
        return typed;
    }

    /** Tells beside each rank that repeats one before it, in the words of a key; says whether none does. */
    public boolean isFine(String twice) {
        Set<Integer> repeated = Ranking.repeated(typed());
        repeated.forEach(each -> all.get(each).refuse(texts.get(twice)));
        return repeated.isEmpty();
    }

    /** The ranks, from the first. */
    public List<Rank> getAll() {
        return all;
    }

    /** Whether something is wrong. */
    public boolean isWrong() {
        return all.stream().anyMatch(Rank::isWrong);
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return all.stream()
                .filter(Rank::isWrong)
                .map(each -> new Problem(
                        each.getId(), texts.of("page.labelled", "label", each.getLabel(), "text", each.getProblem())))
                .toList();
    }
}
