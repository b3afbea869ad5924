package kakehashi.backoffice.interviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.outcome.OutcomeOrigin;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.result.MeetingFacts;
import kakehashi.domain.matching.result.ResultBoard;
import kakehashi.domain.matching.result.ResultLine;
import kakehashi.domain.matching.result.ResultSheet;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code results.xhtml}: what came of the meetings of an interview day, company by company. Source: R-A33. */
@Named
@RequestScoped
public class ResultsPage {

    private ResultBoard board;

    @Inject
    ShownResults shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A company in words. */
    public record Company(String id, String name, String open, Address entering, List<Line> lines) {}

    /** A meeting in words; the way is null where none is begun or looked at from here. */
    public record Line(String time, String reference, String presence, String wish, String next, String who, Way way) {}

    /** Where it goes on. */
    public record Way(Address address, String label) {}

    @PostConstruct
    void read() {
        board = shown.find().orElse(null);
    }

    /** Answers 404 when there is no such event, or it is no interview day. */
    public void load() throws IOException {
        office.standAt(shown.at(Screen.INTERVIEW_RESULTS));
        if (board == null) {
            Refusal.notThere(shown.why());
        }
    }

    /** Whether no meetings are published. */
    public boolean isUnpublished() {
        return board.sheets().isEmpty();
    }

    /** The companies with meetings, by name. */
    public List<Company> getCompanies() {
        return board.sheets().stream().map(this::company).toList();
    }

    private Company company(ResultSheet sheet) {
        return new Company(
                "company-" + sheet.hostId(),
                sheet.company(),
                texts.of("company.results.open", "count", sheet.open()),
                shown.at(Screen.INTERVIEW_ENTERING).with(EnteringPage.HOST, sheet.hostId()),
                sheet.lines().stream().map(each -> line(sheet, each)).toList());
    }

    private Line line(ResultSheet sheet, ResultLine line) {
        MeetingFacts facts = line.facts();
        String next = Stream.of(
                        word("NextStep.", facts.step()),
                        facts.by() == null ? "" : office.day(facts.by()),
                        facts.told() ? texts.get("interviews.results.told") : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        String who = line.side() == null
                ? ""
                : texts.of(
                        "interviews.results.entered",
                        "side",
                        word("ResultSide.", line.side()),
                        "at",
                        office.time(line.enteredAt()));
        return new Line(
                Formats.of(office.getLanguage())
                        .turn(
                                line.startsAt().atZone(sheet.zone()).toLocalTime(),
                                line.endsAt().atZone(sheet.zone()).toLocalTime()),
                line.reference(),
                word("Presence.", facts.presence()),
                word("CompanyWish.", facts.wish()),
                next,
                who,
                way(sheet, line));
    }

    private String word(String label, Enum<?> constant) {
        return constant == null ? "" : texts.get(label + constant);
    }

    /** Where a seeker's way to the company is looked at, or begun with what is known. */
    private Way way(ResultSheet sheet, ResultLine line) {
        ResultBoard.Way way = board.ways().get(line.pair());
        if (way == null || !office.opens(Screen.OUTCOME_BEGIN)) {
            return null;
        }
        if (way.outcomeId() != null) {
            return new Way(office.at(Screen.OUTCOME).with(ShownResults.ID, way.outcomeId()), texts.get("Screen.OUTCOME"));
        }
        Address begin = office.at(Screen.OUTCOME_BEGIN)
                .with(ShownResults.ID, way.caseId())
                .with("goal", sheet.companyId())
                .with("origin", OutcomeOrigin.INTERVIEW_DAY)
                .with("stage", OutcomeStage.INTERVIEW)
                .with("day", line.startsAt().atZone(sheet.zone()).toLocalDate());
        return new Way(begin, texts.get("Screen.OUTCOME_BEGIN"));
    }

    /** Whether results can be entered. */
    public boolean isOpen() {
        return shown.isOpen(board) && office.writes(Screen.INTERVIEW_ENTERING);
    }

    /** The way back to the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }
}
