package kakehashi.backoffice.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.outcome.OutcomeDesk;
import kakehashi.domain.matching.outcome.OutcomeSheet;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** What the pages have in common on which something is done with one way. */
@Named
@RequestScoped
public class OutcomeWork {

    /** The parameter that names the way, or the case it begins in. */
    static final String ID = "id";

    private static final String VERSION = "version";

    private OutcomeSheet sheet;
    private Asking asking;
    private Address here;

    @Inject
    OutcomeDesk desk;

    @Inject
    OutcomeWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Opens the way the address names; leads whoever may not see its case there, and answers 404 when there is none. */
    boolean open(Screen screen) throws IOException {
        try {
            UUID id = Ids.parse(Posted.asked(ID), "outcomeUnknown");
            sheet = find(id);
            if (sheet != null) {
                here = office.at(screen).with(ID, id);
                office.standAt(here);
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
        return sheet != null;
    }

    private OutcomeSheet find(UUID id) throws IOException {
        try {
            return desk.open(id);
        } catch (Refused refused) {
            if (!refused.code().equals("caseNotYours")) {
                throw refused;
            }
            office.lead(office.at(Screen.CASE).with(ID, desk.caseOf(id)));
            return null;
        }
    }

    /** Asks. */
    Asking ask(Question... questions) {
        asking = Asking.of(Posted.all(), List.of(questions), Texts.of(texts.getLanguage()));
        return asking;
    }

    /** The question for the day something happened; today until another is typed. */
    Question day() {
        return new Question("day", Question.Kind.DAY, texts.get("outcomes.day"))
                .hint(texts.get("outcomes.dayHint"))
                .answer(handlers.today().toString());
    }

    /** The day that was typed; null and a word beside the question when it cannot be read or is ahead. */
    LocalDate day(Question question) {
        LocalDate day = Typed.day(question, texts);
        if (day != null && day.isAfter(handlers.today())) {
            question.refuse(texts.get("error.outcomeDayAhead"));
        }
        return day;
    }

    /** Does it and leads back to the way, which says so; when it is refused, the form stands there again. */
    void carryOut(String done, Runnable what) throws IOException {
        try {
            what.run();
            office.lead(getBack().with("done", done));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The way's version as the form showed it first. */
    int version() {
        return Posted.has(VERSION) ? Posted.version(VERSION) : sheet.outcome().version();
    }

    OutcomeSheet sheet() {
        return sheet;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The company, and the job it is about. */
    public String getGoal() {
        return words.goal(sheet);
    }

    /** The number of the seeker's case. */
    public int getNumber() {
        return sheet.number();
    }

    /** The address of the way. */
    public Address getBack() {
        return words.at(sheet);
    }

    /** What the form must know when it is posted, besides the answers; without the version until the way is found. */
    public Address getHidden() {
        if (sheet == null) {
            return office.at(Screen.OUTCOME).with(ID, Posted.asked(ID));
        }
        return here.with(VERSION, asking.isRefused() ? sheet.outcome().version() : version());
    }
}
