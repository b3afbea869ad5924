package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.interview.CompanySheet;
import kakehashi.domain.matching.interview.InterviewChoices;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.ranking.RankingForm;
import kakehashi.portal.ranking.Ranks;

/** Mirrors {@code choices.xhtml}: whom the company would like to meet at an event, among those it may see. Source: R-A33. */
@Named
@RequestScoped
public class ChoicesPage extends RankingForm {

    private CompanySheet sheet;
    private String title = "";
    private String until = "";
    private List<CompanySheet.Person> people = List.of();
    private List<String> chosen = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    InterviewChoices choices;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A page without ranks. */
    public ChoicesPage() {
        super("error.choiceTwice");
    }

    @PostConstruct
    void read() {
        sheet = visitor.member().map(choices::sheets).orElse(List.of()).stream()
                .filter(each -> each.eventId().toString().equals(visit.getArgument()))
                .findFirst()
                .orElse(null);
        if (sheet != null) {
            title = words.title(sheet.eventId());
            String key = sheet.open() ? "interviews.until" : "interviews.closed";
            until = texts.of(key, "at", words.moment(sheet.closesAt()));
            people = sheet.people();
            chosen = sheet.choices().stream()
                    .flatMap(id ->
                            people.stream().filter(each -> each.registrationId().equals(id)))
                    .map(CompanySheet.Person::reference)
                    .toList();
            List<SelectItem> options = people.stream()
                    .map(each -> new SelectItem(each.registrationId().toString(), each.reference()))
                    .toList();
            ask(Ranks.of(texts, "interviews.rank", sheet.most(), options, sheet.choices()));
        }
    }

    /** Leads to the list when the address names no event at which the company has a booth. */
    @Override
    public void load() throws IOException {
        if (sheet == null) {
            Faces.goTo(getBack());
        }
    }

    @Override
    protected void keep(List<UUID> chosen) {
        choices.rank(visitor.member().orElseThrow(), sheet.eventId(), chosen);
    }

    /** The address of the list. */
    public String getBack() {
        return visit.to("my/company/booths");
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** Whether there is somebody to see. */
    public boolean isSeeing() {
        return !people.isEmpty();
    }

    /** Whether the ranking can change, and there is somebody to rank. */
    public boolean isAsking() {
        return sheet.open() && isSeeing();
    }

    /** Whether it can no longer change. */
    public boolean isClosed() {
        return !sheet.open();
    }

    /** Until when the ranking can change, with the words of the key that fits. */
    public String getUntil() {
        return until;
    }

    /** Who shows the company something, by number. */
    public List<CompanySheet.Person> getPeople() {
        return people;
    }

    /** The numbers of those the company ranked, the dearest first. */
    public List<String> getChosen() {
        return chosen;
    }

    /** How many can be ranked. */
    public int getMost() {
        return sheet.most();
    }
}
