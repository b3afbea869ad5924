package kakehashi.backoffice.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.cases.StayWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.EndingStays;
import kakehashi.i18n.faces.PageTexts;

/**
 * Mirrors {@code _stays.xhtml}: the stays that end soon, of the seekers whose open cases are the reader's. The script that
 * reads the counts of the page again and again does not show them, so they are not opened for it, and nothing is logged.
 */
@Named
@RequestScoped
public class OwnStays {

    /** The parameter by which the script asks for the counts alone. */
    static final String COUNTS = "live";

    private List<Line> lines = List.of();

    @Inject
    EndingStays stays;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A case by its number, the way to it, and when the stay ends. */
    public record Line(int number, Address address, StayWords.Stay stay) {}

    /** Reads them, which writes the access log when there are any. */
    @PostConstruct
    void read() {
        if (office.opens(Screen.CASES) && Posted.asked(COUNTS) == null) {
            lines = stays.own().rows().stream()
                    .map(each -> new Line(
                            each.number(),
                            office.at(Screen.CASE).with("id", each.caseId()),
                            StayWords.of(each.stay(), office, texts)))
                    .toList();
        }
    }

    /** Whether there are any. */
    public boolean isAny() {
        return !lines.isEmpty();
    }

    /** By day. */
    public List<Line> getLines() {
        return lines;
    }
}
