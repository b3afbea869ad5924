package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.openings.OpeningCard;

/** Mirrors {@code preview.xhtml}: an opening of the company as its readers will see it. Source: R-A32, R-A33. */
@Named
@RequestScoped
public class PreviewPage {

    private OpeningCard card;

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    OpeningDrafts drafts;

    @PostConstruct
    void read() {
        String name = visitor.company().map(own -> own.profile().name()).orElse("");
        card = visitor.member()
                .flatMap(contact -> drafts.find(contact, visit.getArgument()))
                .map(opening -> new OpeningCard(opening, name, visit.getLanguage(), false))
                .orElse(null);
    }

    /** Leads to the list when there is nothing to be seen. */
    public void load() throws IOException {
        if (card == null) {
            Faces.goTo(visit.to("my/company/openings"));
        }
    }

    /** The opening; null when it is not the company's. */
    public OpeningCard getCard() {
        return card;
    }
}
