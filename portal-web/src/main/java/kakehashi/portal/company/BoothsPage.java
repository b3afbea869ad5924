package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.result.CompanyResults;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code booths.xhtml}: the company's information sessions and interview days, today's first. Source: R-A33. */
@Named
@RequestScoped
public class BoothsPage {

    private List<BoothCard> cards = List.of();
    private List<Met> met = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    BoothCards booths;

    @Inject
    CompanyResults results;

    @Inject
    OwnWords words;

    /**
     * Interviews of the company at one event that have begun.
     *
     * @param host the company's sign-up
     * @param title of the event
     * @param open how many nothing is entered of
     */
    public record Met(UUID host, String title, long open) {}

    @PostConstruct
    void read() {
        cards = booths.all();
        met = visitor.member().map(results::of).orElse(List.of()).stream()
                .map(each -> new Met(each.hostId(), words.title(each.eventId()), each.open()))
                .filter(each -> !each.title().isEmpty())
                .toList();
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Whether something was saved just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
    }

    /** Whether the company has a place at an event of today. */
    public boolean isBusy() {
        return cards.stream().anyMatch(BoothCard::isToday);
    }

    /** The key of what is said when no later day is known; beside today it is no other. */
    public String getNothing() {
        return isBusy() ? "company.booths.nothing" : "company.booths.none";
    }

    /** The places of today. */
    public List<BoothCard> getToday() {
        return cards.stream().filter(BoothCard::isToday).toList();
    }

    /** The places of later days, by beginning. */
    public List<BoothCard> getLater() {
        return cards.stream().filter(card -> !card.isToday()).toList();
    }

    /** Where results of interviews are entered, by event. */
    public List<Met> getMet() {
        return met;
    }

    /** Whether some have begun. */
    public boolean isResulting() {
        return !met.isEmpty();
    }
}
