package kakehashi.portal.openings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.company.Openings;
import kakehashi.portal.Visit;

/** Mirrors {@code openings.xhtml}: the jobs and internships companies offer. Source: R-A32, R-A33. */
@Named
@RequestScoped
public class OpeningsPage {

    private List<OpeningCard> cards = List.of();

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    /** Loads what is published. */
    public void load() {
        cards = openings.shown().stream()
                .map(each -> new OpeningCard(each.opening(), each.company(), visit.getLanguage()))
                .toList();
    }

    /** The openings, newest first. */
    public List<OpeningCard> getCards() {
        return cards;
    }
}
