package kakehashi.portal.openings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.Openings;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.CompanyEvents;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Mirrors {@code opening.xhtml}: one job or internship. */
@Named
@RequestScoped
public class OpeningPage {

    private OpeningCard card;
    private List<EventTile> events = List.of();

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    @Inject
    CompanyEvents companyEvents;

    @Inject
    Clock clock;

    /** Loads the opening in the address, or answers that there is none. */
    public void load() throws IOException {
        Optional<Openings.Shown> shown =
                Optional.ofNullable(id(visit.getArgument())).flatMap(openings::shown);
        card = shown.map(each -> new OpeningCard(each.opening(), each.company(), visit.getLanguage()))
                .orElse(null);
        if (card == null) {
            Faces.missing();
        } else {
            events = where(shown.get().opening());
        }
    }

    private List<EventTile> where(Opening opening) {
        Set<UUID> visited = companyEvents.of(opening.companyId());
        return visit.snapshot().events().stream()
                .filter(each ->
                        visited.contains(each.id()) && each.kind().audiences().contains(Audience.SEEKER))
                .filter(each -> opening.isStillAheadOf(each.schedule().end().toLocalDate()))
                .map(each -> new EventTile(each, visit.getLanguage(), clock.instant()))
                .filter(each -> !each.isPast() && !each.isCancelled())
                .toList();
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

    /** The events still to come in which one can meet the company in time. */
    public List<EventTile> getEvents() {
        return events;
    }
}
