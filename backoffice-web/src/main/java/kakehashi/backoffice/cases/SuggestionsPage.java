package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.Openings;
import kakehashi.domain.matching.introduction.Suggestion;
import kakehashi.domain.matching.introduction.SuggestionFilter;
import kakehashi.domain.matching.introduction.Suggestions;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code suggestions.xhtml}: seekers whose noted wishes meet a job, with what fits and what does not. Source: R-A33. */
@Named
@RequestScoped
public class SuggestionsPage {

    private static final String OPENING = "opening";
    private static final String SHOW = "show";

    private SuggestionFilter filter;
    private List<Openings.Shown> jobs = List.of();
    private Openings.Shown job;
    private Paged<Row> list;
    private String problem;

    @Inject
    Suggestions suggestions;

    @Inject
    IntroductionWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A seeker; {@code state} says why nothing can be proposed, and is empty otherwise. */
    public record Row(int number, Address address, List<String> points, String state) {}

    /** A link that shows some; {@code current} is {@code true} for what is shown, and null otherwise. */
    public record Choice(SuggestionFilter filter, Address link, String current) {}

    /** Reads which job the address names, and which page of whose wishes meet it. */
    public void load() {
        filter = Arrays.stream(SuggestionFilter.values())
                .filter(each -> each.name().equals(Posted.asked(SHOW)))
                .findFirst()
                .orElse(SuggestionFilter.SAME);
        jobs = suggestions.jobs();
        String asked = Posted.asked(OPENING);
        if (asked == null || asked.isEmpty()) {
            return;
        }
        try {
            job = jobs.stream()
                    .filter(each -> each.opening().id().equals(Ids.parse(asked, "openingUnknown")))
                    .findFirst()
                    .orElseThrow(() -> new Refused("openingUnknown"));
            list = Paged.of(getAddress(), Posted.asked(Pages.PARAMETER), this::rows);
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private Slice<Row> rows(int first, int size) {
        Slice<Suggestion> found = suggestions.page(job.opening().id(), filter, first, size);
        return new Slice<>(found.rows().stream().map(this::row).toList(), found.total(), found.more());
    }

    private Row row(Suggestion each) {
        String level = job.opening().answers().get(OpeningField.JAPANESE_LEVEL);
        String state = each.introduced() == null ? "" : texts.get("Introduction.State." + each.introduced());
        return new Row(
                each.number(),
                office.at(Screen.CASE_INTRODUCING).with(CaseWork.ID, each.caseId()),
                words.points(each.comparison(), level),
                each.signedUp() ? state : texts.get("cases.suggestions.noSignUp"));
    }

    private Address address(SuggestionFilter shown) {
        return office.at(Screen.SUGGESTIONS).with(OPENING, job.opening().id()).with(SHOW, shown);
    }

    /** The address of what is shown. */
    public Address getAddress() {
        return address(filter);
    }

    /** The jobs to choose from, the newest first. */
    public List<IntroductionWords.Choice> getJobs() {
        return jobs.stream()
                .map(each -> new IntroductionWords.Choice(
                        each.opening().id().toString(), words.job(each), each == job ? "selected" : null))
                .toList();
    }

    /** Whose wishes can be shown, in the order of the links. */
    public List<Choice> getChoices() {
        return Arrays.stream(SuggestionFilter.values())
                .map(each -> new Choice(each, address(each), each == filter ? "true" : null))
                .toList();
    }

    /** How many there are, in words. */
    public String getTold() {
        return list.slice().more()
                ? texts.of("cases.suggestions.many", "most", Suggestions.MOST)
                : texts.of("cases.suggestions.total", "total", list.getTotal());
    }

    /** Why nothing is shown; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The page of the list; null while no job is chosen. */
    public Paged<Row> getList() {
        return list;
    }
}
