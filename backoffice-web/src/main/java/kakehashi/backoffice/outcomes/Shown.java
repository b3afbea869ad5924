package kakehashi.backoffice.outcomes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.outcome.OutcomeFilter;
import kakehashi.domain.matching.outcome.OutcomeStage;

/**
 * What of the ways an address shows.
 *
 * @param page the address of the page, without anything else
 * @param filter which ways
 * @param stage those that stand there; null for all
 * @param today the day in the office's zone
 */
public record Shown(Address page, OutcomeFilter filter, OutcomeStage stage, LocalDate today) {

    /** The parameter that says which ways are shown. */
    public static final String SHOW = "show";

    /** The one that says at which stage. */
    public static final String STAGE = "stage";

    /**
     * A link that shows some of the ways.
     *
     * @param label the key of its words
     * @param link where it leads
     * @param current {@code true} for what is shown; null otherwise
     */
    public record Choice(String label, Address link, String current) {}

    static Shown asked(Address page, LocalDate today) {
        return new Shown(
                page,
                named(OutcomeFilter.values(), SHOW, OutcomeFilter.RUNNING),
                named(OutcomeStage.values(), STAGE, null),
                today);
    }

    private static <E extends Enum<E>> E named(E[] constants, String parameter, E otherwise) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(Posted.asked(parameter)))
                .findFirst()
                .orElse(otherwise);
    }

    Address address() {
        return page.with(SHOW, filter).with(STAGE, stage);
    }

    List<Choice> choices() {
        return Arrays.stream(OutcomeFilter.values())
                .map(each -> new Choice(
                        "OutcomeFilter." + each,
                        page.with(SHOW, each).with(STAGE, stage),
                        each == filter ? "true" : null))
                .toList();
    }

    List<Choice> stages() {
        Address all = page.with(SHOW, filter);
        return Stream.concat(
                        Stream.of(new Choice("outcomes.outcomes.all", all, stage == null ? "true" : null)),
                        Arrays.stream(OutcomeStage.values())
                                .map(each -> new Choice(
                                        "OutcomeStage." + each, all.with(STAGE, each), each == stage ? "true" : null)))
                .toList();
    }

    /** Whether a day has come. */
    boolean isDue(LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    /** Whether a day is over. */
    boolean isOver(LocalDate day) {
        return day != null && day.isBefore(today);
    }
}
