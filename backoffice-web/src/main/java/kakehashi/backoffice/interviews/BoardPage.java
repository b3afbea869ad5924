package kakehashi.backoffice.interviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.InterviewBoard;
import kakehashi.domain.matching.interview.InterviewBoards;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code board.xhtml}: who is where now and who comes next, for the screen in the room; it reads itself anew. */
@Named
@RequestScoped
public class BoardPage {

    /** How often it is read anew, in seconds. */
    private static final String AGAIN = "30";

    private InterviewBoard board;
    private Refused why = new Refused("interviewNone");

    @Inject
    InterviewBoards boards;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A company in words. */
    public record Line(String place, String company, String now, String next) {}

    @PostConstruct
    void read() {
        try {
            board = Ids.find(Posted.asked(ShownInterview.ID))
                    .flatMap(boards::board)
                    .orElse(null);
        } catch (Refused foreign) {
            why = foreign;
        }
    }

    /** Answers 404 when there is no such event, or it is no interview day. */
    public void load() throws IOException {
        office.standAt(at(Screen.INTERVIEW_BOARD));
        if (board == null) {
            Refusal.notThere(why);
        } else {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", AGAIN);
        }
    }

    private Address at(Screen screen) {
        return office.at(screen).with(ShownInterview.ID, Posted.asked(ShownInterview.ID));
    }

    /** The event's title. */
    public String getTitle() {
        return board.event().title(office.getLanguage());
    }

    /** The turn that goes on, in words. */
    public String getNow() {
        return span("interviews.board.now", board.now());
    }

    /** The turn after it, in words. */
    public String getNext() {
        return span("interviews.board.next", board.next());
    }

    private String span(String key, InterviewBoard.Span span) {
        if (span == null) {
            return texts.of(key, "time", texts.get("interviews.board.none"));
        }
        ZoneId zone = board.event().schedule().zone();
        Formats formats = Formats.of(office.getLanguage());
        return texts.of(
                key,
                "time",
                formats.turn(
                        span.startsAt().atZone(zone).toLocalTime(),
                        span.endsAt().atZone(zone).toLocalTime()));
    }

    /** The companies, by booth. */
    public List<Line> getLines() {
        return board.lines().stream()
                .map(each -> new Line(
                        each.place(), each.company(), String.join(" / ", each.now()), String.join(" / ", each.next())))
                .toList();
    }

    /** The way back to the interviews. */
    public Address getBack() {
        return at(Screen.INTERVIEW);
    }
}
