package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.domain.matching.result.CompanyResults;
import kakehashi.domain.matching.result.ResultLine;
import kakehashi.domain.matching.result.ResultSheet;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code results.xhtml}: what came of the company's interviews, one form for the day. Source: R-A33, T7. */
@Named
@RequestScoped
public class ResultsPage {

    private ResultSheet sheet;
    private String title = "";
    private List<ResultCard> cards = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    CompanyResults results;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        sheet = visitor.member().map(results::of).orElse(List.of()).stream()
                .filter(each -> each.hostId().toString().equals(visit.getArgument()))
                .findFirst()
                .orElse(null);
        if (sheet != null) {
            title = words.title(sheet.eventId());
            cards = sheet.lines().stream()
                    .map(each -> new ResultCard(each, heading(each), texts))
                    .toList();
        }
    }

    private String heading(ResultLine line) {
        LocalTime from = line.startsAt().atZone(sheet.zone()).toLocalTime();
        LocalTime until = line.endsAt().atZone(sheet.zone()).toLocalTime();
        return Formats.of(visit.getLanguage()).turn(from, until) + " · " + line.reference();
    }

    /** Leads to the list when the address names no interviews of the company that have begun. */
    public void load() throws IOException {
        if (sheet == null) {
            Faces.goTo(getBack());
        }
    }

    /** Keeps what was entered when nothing is wrong, and shows the page anew; nothing when no interview is left. */
    public void submit() throws IOException {
        if (sheet == null) {
            return;
        }
        IntStream.range(0, cards.size())
                .forEach(i -> cards.get(i).check(day(sheet.lines().get(i))));
        if (!isWrong()) {
            results.enter(
                    visitor.member().orElseThrow(),
                    sheet.hostId(),
                    cards.stream()
                            .filter(ResultCard::isSent)
                            .map(ResultCard::entry)
                            .toList());
            Faces.goTo(visit.getHere() + "?saved=1");
        }
    }

    private LocalDate day(ResultLine line) {
        return LocalDate.ofInstant(line.startsAt(), sheet.zone());
    }

    /** Whether something was kept just now, and nothing else was sent since. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null && !isWrong();
    }

    /** The address of the list. */
    public String getBack() {
        return visit.to("my/company/booths");
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** How many interviews nothing is entered of. */
    public long getOpen() {
        return sheet.open();
    }

    /** The interviews, by the clock. */
    public List<ResultCard> getCards() {
        return cards;
    }

    /** Whether something is to be mended. */
    public boolean isWrong() {
        return cards.stream().anyMatch(ResultCard::isWrong);
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return cards.stream()
                .filter(ResultCard::isWrong)
                .map(ResultCard::listed)
                .toList();
    }
}
