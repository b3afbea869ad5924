package kakehashi.portal.internship;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.internship.DayBook;
import kakehashi.domain.matching.internship.DayNote;
import kakehashi.domain.matching.internship.InternDays;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Problem;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.mypage.SignedInVisitor;

/** Mirrors {@code days.xhtml}: who is at an internship notes each day. Source: R-A32. */
@Named
@RequestScoped
public class DaysPage {

    private static final String DAY = "day";

    private DayBook book;
    private DayBook.Day asked;
    private List<DayLine> lines = List.of();
    private String text;
    private String problem;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    InternDays days;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        book = days.own(UUID.fromString(visit.getArgument()), signedIn.visitors())
                .orElse(null);
        if (book != null) {
            asked = asked();
            text = asked == null ? null : asked.note();
            lines = book.days().stream()
                    .map(each -> DayLine.of(each, words, visit))
                    .toList();
        }
    }

    /** The day that the address names, or the first without a note; null when there is nothing to write. */
    private DayBook.Day asked() {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(Faces.parameter(DAY)));
            return book.on(day).filter(DayBook.Day::isOpen).orElse(null);
        } catch (DateTimeParseException none) {
            return book.days().stream()
                    .filter(each -> !each.isNoted())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Answers 404 for what is no own internship with a host. */
    public void load() throws IOException {
        if (book == null) {
            Faces.missing();
        }
    }

    /** Saves the note and shows the page anew, or tells what is to be mended, with what was typed. */
    public void submit() throws IOException {
        try {
            LocalDate day = asked == null ? LocalDate.MIN : asked.day();
            days.note(book.registrationId(), signedIn.visitors(), new DayNote(day, visit.getLanguage(), text));
            Faces.goTo(visit.getHere() + "?saved=1");
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Whether a note was saved just now, and nothing else was sent since. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null && problem == null;
    }

    /** Whether a day can be written about. */
    public boolean isAsking() {
        return asked != null;
    }

    /** The day that is written about, as files for machines write it. */
    public String getDay() {
        return asked.day().toString();
    }

    /** What the form asks for. */
    public String getHeading() {
        return texts.of("internship.days.write", DAY, words.day(asked.day()));
    }

    /** The address where one looks back on it. */
    public String getReview() {
        return visit.to("my/sign-ups/" + book.registrationId() + "/review");
    }

    /** The host. */
    public String getCompany() {
        return book.offer().company();
    }

    /** The days until today. */
    public List<DayLine> getLines() {
        return lines;
    }

    /** What is to be mended; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** What is to be mended, for the summary on top. */
    public List<Problem> getProblems() {
        String said = texts.of("page.labelled", "label", texts.get("internship.days.note"), "text", problem);
        return List.of(new Problem("text", said));
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** Takes what is typed. */
    public void setText(String text) {
        this.text = text;
    }
}
