package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.YearSteps;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Mirrors {@code years.xhtml}: the programme years, the latest first. */
@Named
@RequestScoped
public class YearsPage {

    private List<Programme> years = List.of();
    private Map<UUID, List<YearStep>> steps = Map.of();
    private int next;
    private boolean due;
    private List<Language> languages = List.of();

    @Inject
    ProgrammeYears programmes;

    @Inject
    Programmes unfinished;

    @Inject
    YearSteps todo;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Loads the years. */
    public void load() {
        years = programmes.all();
        next = programmes.next();
        due = programmes.isNextDue();
        languages = settings.spoken();
        steps = unfinished.unfinished().stream().collect(Collectors.toMap(Programme::id, this::ask));
    }

    private List<YearStep> ask(Programme year) {
        Set<YearSteps.Step> open = todo.open(year);
        return open.isEmpty()
                ? List.of()
                : Arrays.stream(YearSteps.Step.values())
                        .map(step -> new YearStep(step, !open.contains(step), office.at(screen(step))))
                        .toList();
    }

    private static Screen screen(YearSteps.Step step) {
        return switch (step) {
            case NOTICES -> Screen.NOTICES;
            case APPROVALS -> Screen.APPROVALS;
            case PERIODS -> Screen.ACCOUNTS;
        };
    }

    /** What is to be done in a year that was opened, until all of it is done. */
    public List<YearStep> steps(Programme year) {
        return steps.getOrDefault(year.id(), List.of());
    }

    /** Whether something is to be done in a year that was opened. */
    public boolean isUnfinished(Programme year) {
        return !steps(year).isEmpty();
    }

    /** The years, the latest first. */
    public List<Programme> getYears() {
        return years;
    }

    /** The year that can be opened, without marks between its digits. */
    public String getNext() {
        return String.valueOf(next);
    }

    /** Whether that year can be opened now. */
    public boolean isDue() {
        return due;
    }

    /** What a year is called, in the reader's language or the nearest. */
    public String name(Programme year) {
        return Languages.nearest(year.texts(), office.getLanguage()).words().name();
    }

    /** A year without marks between its digits. */
    public String year(Programme programme) {
        return String.valueOf(programme.fiscalYear());
    }

    /** The languages the portal speaks. */
    public List<Language> getLanguages() {
        return languages;
    }

    /** The address of the form for the words of a year in a language. */
    public Address words(Programme year, Language language) {
        return office.at(Screen.YEAR_WORDS).with("id", year.id()).with("tag", language.tag());
    }

    /** The address of the form for the number under which people may be introduced to jobs in a year. */
    public Address licence(Programme year) {
        return office.at(Screen.YEAR_LICENCE).with("id", year.id());
    }
}
