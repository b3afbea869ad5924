package kakehashi.domain.event;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A venue to choose from.
 *
 * @param id the venue
 * @param places name and address by language tag
 */
public record VenueRow(UUID id, Map<String, Listing.Place> places) {

    static VenueRow of(Venue venue) {
        return new VenueRow(
                venue.id(),
                venue.texts().values().stream()
                        .collect(Collectors.toMap(
                                VenueText::language, text -> new Listing.Place(text.name(), text.address()))));
    }
}
