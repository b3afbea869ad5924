package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.internship.DayBook;
import kakehashi.domain.matching.internship.HostDays;
import kakehashi.domain.shared.Refused;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.internship.DayLine;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code interndays.xhtml}: the host reads somebody's days and confirms them; each look is logged. Source: R-A32. */
@Named
@RequestScoped
public class InternDaysPage {

    private DayBook book;
    private List<DayLine> lines = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    HostDays days;

    @Inject
    OwnWords words;

    @PostConstruct
    void read() {
        UUID contact = visitor.member().orElse(null);
        if (contact == null) {
            return;
        }
        try {
            book = days.open(person(), contact);
            lines = book.days().stream()
                    .map(each -> DayLine.of(each, words, visit))
                    .toList();
        } catch (Refused elsewhere) {
            book = null;
        }
    }

    private UUID person() {
        return UUID.fromString(visit.getArgument());
    }

    /** Leads to the list when nobody of that number is at the company. */
    public void load() throws IOException {
        if (book == null) {
            Faces.goTo(getBack());
        }
    }

    /** Confirms a day and shows the page anew. */
    public void confirm(String day) throws IOException {
        days.confirm(person(), visitor.member().orElseThrow(), LocalDate.parse(day));
        Faces.goTo(visit.getHere() + "?saved=1");
    }

    /** Whether a day was confirmed just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
    }

    /** The address of the list. */
    public String getBack() {
        return visit.to("my/company/interns");
    }

    /** The address where the company looks back on it. */
    public String getReview() {
        return visit.to("my/company/interns/review/" + book.registrationId());
    }

    /** The number of whom it is about. */
    public String getReference() {
        return book.reference();
    }

    /** What is offered, as the company wrote it. */
    public String getTitle() {
        return book.offer().title();
    }

    /** The days until today. */
    public List<DayLine> getLines() {
        return lines;
    }
}
