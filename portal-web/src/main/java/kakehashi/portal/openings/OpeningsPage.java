package kakehashi.portal.openings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.company.Openings;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code openings.xhtml}: the jobs and internships companies offer. Source: R-A32, R-A33. */
@Named
@RequestScoped
public class OpeningsPage {

    /** The parameter that names a company, when only its openings are wanted. */
    public static final String COMPANY = "company";

    private List<OpeningCard> cards = List.of();

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    /** Loads what is published. */
    public void load() {
        String company = Faces.parameter(COMPANY);
        cards = openings.shown().stream()
                .filter(each ->
                        company == null || each.opening().companyId().toString().equals(company))
                .map(each -> new OpeningCard(each.opening(), each.company(), visit.getLanguage()))
                .toList();
    }

    /** The openings, newest first. */
    public List<OpeningCard> getCards() {
        return cards;
    }

    /** Whether only those of one company are shown. */
    public boolean isOfOne() {
        return Faces.parameter(COMPANY) != null;
    }
}
