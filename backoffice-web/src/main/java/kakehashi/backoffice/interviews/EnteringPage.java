package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.backoffice.forms.Meanwhile;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.sheets.SheetForm;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.result.ResultBoard;
import kakehashi.domain.matching.result.ResultDesk;
import kakehashi.domain.matching.result.ResultEntry;
import kakehashi.domain.matching.result.ResultSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code entering.xhtml}: what came of the meetings of one company, from its paper sheet. Source: R-A33. */
@Named
@RequestScoped
public class EnteringPage extends SheetForm<ResultBoard> {

    /** The parameter that names a company's sign-up. */
    static final String HOST = "host";

    private static final String SEEN = "seen-";

    private ResultSheet company;
    private List<ResultQuestions> lines = List.of();

    @Inject
    ShownResults shown;

    @Inject
    ResultDesk desk;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Asks, reads back or enters it; answers 404 for a company without published meetings. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_ENTERING, HOST)) {
            return;
        }
        company = Ids.find(Posted.asked(HOST)).flatMap(sheet()::of).orElse(null);
        if (company == null) {
            Refusal.notThere(new Refused("interviewUnknown"));
            return;
        }
        lines = company.lines().stream()
                .map(each -> new ResultQuestions(each, texts))
                .toList();
        List<Question> questions =
                lines.stream().flatMap(each -> each.all().stream()).toList();
        Meanwhile stored = Meanwhile.of(questions);
        ask(questions);
        getAsking().over(stored);
        if (getAsking().isPosted()) {
            lines.forEach(each -> each.check(company.zone(), clock.instant()));
        }
        carryOut(() -> desk.enter(company.eventId(), company.hostId(), entries()), shown.getBack(), "interviewResults");
        if (getAsking().isRefused()) {
            stored.beside(questions, Posted.all(), texts);
        }
    }

    private List<ResultEntry> entries() {
        return lines.stream()
                .map(each -> new ResultEntry(each.line().guest(), each.facts(), seen(each)))
                .toList();
    }

    private static int seen(ResultQuestions line) {
        String field = SEEN + line.line().guest();
        return Posted.has(field) ? Posted.version(field) : line.line().version();
    }

    @Override
    protected ShownSheet<ResultBoard> shown() {
        return shown;
    }

    /** The company. */
    public String getCompany() {
        return company.company();
    }

    /** What the form must know when it is posted, besides the answers: what stood when it was opened, or stands now. */
    public Address getHidden() {
        Address hidden = shown.getHidden();
        for (ResultQuestions each : lines) {
            int seen = getAsking().isRefused() ? each.line().version() : seen(each);
            hidden = hidden.with(SEEN + each.line().guest(), seen);
        }
        return hidden;
    }
}
