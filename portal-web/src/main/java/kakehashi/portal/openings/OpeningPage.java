package kakehashi.portal.openings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.company.Openings;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.Faces;

/** Mirrors {@code opening.xhtml}: one job or internship. */
@Named
@RequestScoped
public class OpeningPage {

    private OpeningCard card;

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    /** Loads the opening in the address, or answers that there is none. */
    public void load() throws IOException {
        card = id(visit.getArgument()) == null
                ? null
                : openings.shown(id(visit.getArgument()))
                        .map(each -> new OpeningCard(each.opening(), each.company(), visit.getLanguage()))
                        .orElse(null);
        if (card == null) {
            Faces.missing();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The opening. */
    public OpeningCard getCard() {
        return card;
    }
}
