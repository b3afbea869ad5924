package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.registration.SharedRow;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.Faces;

/** Mirrors {@code seekers.xhtml}: who agreed to show the company something, without showing it. Source: R-A33. */
@Named
@RequestScoped
public class SeekersPage {

    private boolean checking;
    private List<Line> lines = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    SharedSheets sheets;

    @Inject
    PageTexts texts;

    /** A seeker by number. */
    public record Line(UUID id, String reference, String event, String extent) {}

    @PostConstruct
    void read() {
        checking = visitor.company().filter(own -> !own.mayLook()).isPresent();
        lines = visitor.member().map(sheets::rows).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private Line line(SharedRow row) {
        String until = Formats.of(visit.getLanguage()).date(row.until());
        return new Line(
                row.registrationId(),
                row.reference(),
                visit.snapshot()
                        .find(row.eventId())
                        .map(event ->
                                Ruby.annotate(event.wordsIn(visit.getLanguage()).title()))
                        .orElse(""),
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

    /** Who agreed, by event and number. */
    public List<Line> getLines() {
        return lines;
    }
}
