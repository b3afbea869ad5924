package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.interview.WishCounts;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code wishes.xhtml}: how often each company is wished for, and who ranked nobody. Source: R-A33. */
@Named
@RequestScoped
public class WishesPage {

    private WishCounts counts;
    private List<Line> silent = List.of();

    @Inject
    ShownWishes shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Somebody who ranked no company. */
    public record Line(String reference, Address sheet, int chosen) {}

    /** Reads the wishes; answers 404 when there is no such event, or companies have no booths at it. */
    public void load() throws IOException {
        counts = shown.open(Screen.WISHES).orElse(null);
        if (counts != null) {
            silent = counts.silent().stream().map(this::line).toList();
        }
    }

    private Line line(WishCounts.Person person) {
        return new Line(
                person.reference(),
                office.at(Screen.REGISTRATION)
                        .with("event", counts.event().id())
                        .with("id", person.registrationId()),
                person.chosen());
    }

    /** Until when both sides can change what they said. */
    public String getCloses() {
        return Formats.of(office.getLanguage())
                .dateTime(counts.closesAt().atZone(counts.event().schedule().zone()));
    }

    /** How many people ranked companies. */
    public String getSeekers() {
        int all = counts.people().size();
        return texts.of("interviews.said.some", "count", all - silent.size(), "all", all);
    }

    /** How many companies ranked people. */
    public String getFirms() {
        return texts.of(
                "interviews.said.some",
                "count",
                counts.rankingCompanies(),
                "all",
                counts.companies().size());
    }

    /** The companies that take part, by name. */
    public List<WishCounts.Company> getCompanies() {
        return counts.companies();
    }

    /** Who ranked no company, by number. */
    public List<Line> getSilent() {
        return silent;
    }

    /** Whether the closing can be set. */
    public boolean isOpen() {
        return shown.isOpen() && office.writes(Screen.WISHES_CLOSING);
    }

    /** Where the closing is set. */
    public Address getClosing() {
        return shown.at(Screen.WISHES_CLOSING);
    }

    /** The way back to the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }
}
