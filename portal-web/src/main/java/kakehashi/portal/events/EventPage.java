package kakehashi.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kakehashi.domain.company.Openings;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code event.xhtml}. */
@Named
@RequestScoped
public class EventPage {

    private EventTile event;
    private List<Hiring> companies = List.of();
    private String forCompanies;

    @Inject
    Visit visit;

    @Inject
    Openings openings;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** A company that takes part and offers something everybody sees; {@code link} leads to what it offers. */
    public record Hiring(String company, String link) {}

    /** Loads the event in the address, or answers that there is none. */
    public void load() throws IOException {
        Optional<Listing> found = visit.snapshot().find(visit.getArgument());
        if (found.isEmpty()) {
            Faces.missing();
            return;
        }
        event = new EventTile(found.get(), visit.getLanguage(), clock.instant());
        forCompanies = event.isPast() || event.isCancelled() ? null : forCompanies(found.get());
        boolean meeting = found.get().kind().audiences().containsAll(EnumSet.allOf(Audience.class));
        if (meeting && !event.isPast() && !event.isCancelled()) {
            companies = openings.shownAt(found.get().id()).stream()
                    .map(this::hiring)
                    .distinct()
                    .sorted(Comparator.comparing(
                            Hiring::company, Formats.of(visit.getLanguage()).collation()))
                    .toList();
        }
    }

    /** From when until when a company takes part, who comes and with what, by the shape of the event. */
    private String forCompanies(Listing listing) {
        EventKind kind = listing.kind();
        if (!kind.hasPlaces() || !kind.audiences().contains(Audience.COMPANY)) {
            return null;
        }
        Formats formats = Formats.of(visit.getLanguage());
        return texts.of(
                "events.event.company." + (kind.hasTables() ? "table" : kind.hasTurns() ? "booth" : "seminar"),
                "from",
                formats.time(listing.schedule().start().toLocalTime()),
                "until",
                formats.time(listing.schedule().end().toLocalTime()));
    }

    private Hiring hiring(Openings.Shown shown) {
        String only = "company=" + shown.opening().companyId();
        return new Hiring(shown.company(), visit.to("openings?" + only));
    }

    /** What companies are told that take part; null when none do, or none any more. */
    public String getForCompanies() {
        return forCompanies;
    }

    /** Whether a company that takes part offers something. */
    public boolean isHiring() {
        return !companies.isEmpty();
    }

    /** The companies that take part, have been looked at and offer something; by name. */
    public List<Hiring> getCompanies() {
        return companies;
    }

    /** Where an audience signs up. */
    public String registerLink(EventTile.Offer offer) {
        return visit.to(event.registerPath(offer));
    }

    /** What the button for an audience says. */
    public String registerLabel(EventTile.Offer offer) {
        String act = offer.waits() ? "wait" : offer.draws() ? "draw" : "register";
        return texts.get("events.event." + act + "."
                + (event.isForOfferHolders() ? "OFFER_HOLDER" : offer.audience().name()));
    }

    /** Where a time is chosen, for events by arrangement. */
    public String getBookLink() {
        return visit.to("consultation/choose?for="
                + event.getOffers().get(0).audience().name().toLowerCase(Locale.ROOT));
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }
}
