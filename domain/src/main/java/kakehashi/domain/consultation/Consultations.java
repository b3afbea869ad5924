package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Language;

/** The published year-round events that consultations belong to. */
@ApplicationScoped
public class Consultations {

    @Inject
    Catalogue catalogue;

    @Inject
    MeetingPlaces places;

    @Inject
    Clock clock;

    /** The event of an audience's consultations at a time; empty when none is on then. */
    public Optional<Listing> on(Audience audience, Instant time) {
        return catalogue.current().events().stream()
                .filter(event -> isFor(event, audience) && !event.cancelled())
                .filter(event ->
                        !event.schedule().opensAfter(time) && !event.schedule().closedBy(time))
                .findFirst();
    }

    private static boolean isFor(Listing event, Audience audience) {
        return !event.kind().hasPlaces() && event.kind().audiences().contains(audience);
    }

    /** The event with this id; empty when there is none to be seen. */
    public Optional<Listing> find(UUID event) {
        return catalogue.current().find(event);
    }

    /** The offices that consultations are held at now, each by language tag: one, or one for each audience. */
    public List<Map<String, Listing.Place>> offices() {
        return Stream.of(Audience.values())
                .flatMap(each -> on(each, clock.instant()).stream())
                .map(Listing::venues)
                .distinct()
                .toList();
    }

    /** Where a booking's person comes to, or how they talk instead; empty when its event is not to be seen. */
    public String where(Booking booking, Language language) {
        return find(booking.eventId())
                .map(event ->
                        places.where(booking.channel(), event, booking.spot().place(), language))
                .orElse("");
    }

    /**
     * What an audience is asked, in the order of forms: by phone, the number must be given; in writing, the message, and no
     * number is needed.
     */
    public static List<CollectionRule> asked(Listing event, Audience audience, Channel channel) {
        PersonalField needless = channel == Channel.MESSAGE ? PersonalField.PHONE : PersonalField.MESSAGE;
        PersonalField needed = channel == Channel.MESSAGE ? PersonalField.MESSAGE : PersonalField.PHONE;
        return event.asked(audience).stream()
                .filter(rule -> rule.field() != needless)
                .map(rule -> channel != Channel.IN_PERSON && rule.field() == needed ? rule.asRequired() : rule)
                .toList();
    }
}
