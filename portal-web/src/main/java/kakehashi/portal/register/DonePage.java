package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registration;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;

/** Mirrors {@code done.xhtml}: the number and what happens next. */
@Named
@RequestScoped
public class DonePage {

    private Draft draft;
    private String mailedTo;

    @Inject
    Step step;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        draft = step.listing() == null
                ? null
                : step.draft().filter(Draft::isDone).orElse(null);
    }

    /** Leads to the beginning when nothing was signed up. */
    public void load() throws IOException {
        if (step.isMissing()) {
            return;
        }
        if (draft == null) {
            step.goTo("");
        } else {
            mailedTo = draft.tellMailedTo();
        }
    }

    /** Where the mail went; null when the page was shown before. */
    public String getMailedTo() {
        return mailedTo;
    }

    /** The number. */
    public String getReference() {
        return draft == null ? "" : draft.reference();
    }

    /** Whether nothing is to be confirmed, because the person is signed in. */
    public boolean isSure() {
        return draft != null && draft.confirmUntil() == null;
    }

    /** The key of the heading. */
    public String getHeading() {
        return isSure() ? "confirm." + confirmed() + ".thanks" : "register.done.heading";
    }

    /** Until when the mailed link must be opened; empty when it need not. */
    public String getUntil() {
        return draft == null || isSure()
                ? ""
                : Formats.of(visit.getLanguage())
                        .dateTime(draft.confirmUntil()
                                .atZone(step.listing().schedule().zone()));
    }

    /** What there is to do now, for a place, the waiting list or a draw. */
    public String getTask() {
        String key = isSure() ? "confirm." + confirmed() + ".done" : words("confirm");
        return draft == null ? "" : texts.of(key, "until", getUntil(), "position", draft.position(), "draw", drawDay());
    }

    private String drawDay() {
        return step.getEvent().getDrawDay();
    }

    /** What happens next, in order; what a person who waits is told stands above already when nothing is to be confirmed. */
    public List<String> getNext() {
        if (isSure()) {
            return isPlace() ? List.of(texts.get(onTheDay())) : List.of();
        }
        String next = words("next");
        return Stream.of(next + ".1", next + ".2", onTheDay()).map(texts::get).toList();
    }

    private String onTheDay() {
        boolean stay = step.listing().kind() == EventKind.INTERNSHIP && isPlace();
        return stay ? "mail.arrive.INTERNSHIP" : words("next") + ".3";
    }

    private Registration.Entry entry() {
        return draft == null ? Registration.Entry.PLACE : draft.entry();
    }

    private String confirmed() {
        return switch (entry()) {
            case PLACE, WALK_IN -> "confirm";
            case LINE -> "line";
            case DRAW -> "draw";
        };
    }

    private String words(String name) {
        return switch (entry()) {
            case PLACE, WALK_IN -> "register.done." + name;
            case LINE -> "register.done.line." + name;
            case DRAW -> "register.done.draw." + name;
        };
    }

    /** Whether a company signed up. */
    public boolean isCompany() {
        return draft != null && draft.audience() == Audience.COMPANY;
    }

    /** What asks for a calendar file that calls the place kept, not sure. */
    public String getKept() {
        return isSure() ? "" : "?kept=true";
    }

    /** Whether a place is kept, so that the day belongs into a calendar. */
    public boolean isPlace() {
        return draft != null && draft.entry() == Registration.Entry.PLACE;
    }
}
