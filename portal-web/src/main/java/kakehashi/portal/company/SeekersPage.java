package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.registration.SharedEnding;
import kakehashi.domain.registration.SharedEndings;
import kakehashi.domain.registration.SharedRow;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code seekers.xhtml}: who agreed to show the company something, without showing it. Source: R-A33. */
@Named
@RequestScoped
public class SeekersPage {

    private boolean checking;
    private List<Line> lines = List.of();
    private List<Line> endings = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    SharedSheets sheets;

    @Inject
    SharedEndings ended;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A seeker by number; without an id when nothing can be opened. */
    public record Line(UUID id, String reference, String event, String extent) {}

    @PostConstruct
    void read() {
        checking = visitor.company().filter(own -> !own.mayLook()).isPresent();
        lines = visitor.member().map(sheets::rows).orElse(List.of()).stream()
                .map(this::line)
                .toList();
        endings = visitor.member().map(ended::of).orElse(List.of()).stream()
                .map(this::ending)
                .toList();
    }

    private Line ending(SharedEnding each) {
        String since = texts.of("company.seekers.endedAt", "at", words.moment(each.endedAt()));
        return new Line(null, each.reference(), words.title(each.eventId()), since);
    }

    private Line line(SharedRow row) {
        String until = words.day(row.until());
        return new Line(
                row.registrationId(),
                row.reference(),
                words.title(row.eventId()),
                texts.of("company.seekers.extent", "items", row.items(), "until", until));
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Whether staff have to look at the company first, so that it sees nobody yet. */
    public boolean isChecking() {
        return checking;
    }

    /** Who lately ended what the company saw, newest first. */
    public List<Line> getEndings() {
        return endings;
    }

    /** Who agreed, by event and number. */
    public List<Line> getLines() {
        return lines;
    }
}
