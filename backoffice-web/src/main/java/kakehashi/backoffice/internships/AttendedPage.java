package kakehashi.backoffice.internships;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.matching.internship.Certificates;
import kakehashi.domain.matching.internship.InternRow;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code attended.xhtml}: which days of an internship are noted and confirmed, and who has a certificate. */
@Named
@RequestScoped
public class AttendedPage {

    private boolean found;
    private List<Line> lines = List.of();

    @Inject
    ShownPlacement shown;

    @Inject
    Certificates certificates;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A person in words. */
    public record Line(
            String reference,
            String company,
            String noted,
            String confirmed,
            String needed,
            String certificate,
            boolean due,
            Address issue,
            Address reviews) {}

    @PostConstruct
    void read() {
        shown.find().ifPresent(sheet -> {
            found = true;
            lines = certificates.rows(sheet.event().id()).stream()
                    .map(this::line)
                    .toList();
        });
    }

    private Line line(InternRow row) {
        return new Line(
                row.reference(),
                row.offer().company(),
                days(row.noted()),
                days(row.confirmed()),
                texts.of(
                        "internships.attended.of",
                        "count",
                        row.confirmed().size(),
                        "least",
                        row.least(),
                        "days",
                        row.offer().days()),
                row.certificate() == null
                        ? texts.get("internships.attended.without")
                        : texts.of("internships.attended.with", "number", row.certificate(), "days", row.certified()),
                row.isDue(),
                shown.at(Screen.INTERN_CERTIFICATE).with(MovingPage.PERSON, row.registrationId()),
                shown.at(Screen.INTERN_REVIEWS).with(MovingPage.PERSON, row.registrationId()));
    }

    private String days(Collection<LocalDate> days) {
        Formats formats = Formats.of(office.getLanguage());
        return days.isEmpty()
                ? texts.get("internships.attended.none")
                : days.stream().map(formats::date).collect(Collectors.joining(", "));
    }

    /** Answers 404 when there is no such event, or it is no internship. */
    public void load() throws IOException {
        office.standAt(shown.at(Screen.INTERN_DAYS));
        if (!found) {
            Refusal.notThere(shown.why());
        }
    }

    /** Who was told a host, by number. */
    public List<Line> getLines() {
        return lines;
    }
}
