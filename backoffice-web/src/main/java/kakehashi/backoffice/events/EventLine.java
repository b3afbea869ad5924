package kakehashi.backoffice.events;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;

/**
 * An event in words, in one language.
 *
 * @param id the event
 * @param code its name in addresses
 * @param kind the label of its kind
 * @param title its title
 * @param when its days and times; a word for the whole year when times are arranged
 * @param state the name of its state; {@code OVER} when its day has passed
 * @param dated whether people sign up for places on its day
 * @param over whether its day has passed
 * @param audiences who can sign up for places
 * @param places for each audience, places taken and capacity; empty when times are arranged
 * @param ready the tags of the languages its words can be shown in
 */
public record EventLine(
        UUID id,
        String code,
        String kind,
        String title,
        String when,
        String state,
        boolean dated,
        boolean over,
        List<Audience> audiences,
        List<String> places,
        Set<String> ready) {

    private static final String OVER = "OVER";
    private static final int APRIL = 4;

    /** Whether people arrange a time with the office, rather than signing up for a place. */
    public boolean arranged() {
        return !dated;
    }

    /** An event in the language of the texts, as it stands at a moment. */
    public static EventLine of(EventRow row, Texts texts, Instant now) {
        boolean dated = row.kind().hasPlaces();
        boolean over = dated && !row.schedule().endsAt().isAfter(now);
        return new EventLine(
                row.id(),
                row.code(),
                texts.plain("EventKind." + row.kind()),
                row.title(texts.language()),
                dated
                        ? Formats.of(texts.language())
                                .span(row.schedule().start(), row.schedule().end())
                        : texts.format("events.events.allYear", "year", year(row)),
                over && row.state() == Event.State.PUBLISHED
                        ? OVER
                        : row.state().name(),
                dated,
                over,
                Arrays.stream(Audience.values())
                        .filter(row.places()::containsKey)
                        .toList(),
                Arrays.stream(Audience.values())
                        .filter(row.places()::containsKey)
                        .map(audience -> places(audience, row.places().get(audience), texts))
                        .toList(),
                row.ready());
    }

    /** The programme year, which begins in April, without marks between its digits. */
    private static String year(EventRow row) {
        return String.valueOf(row.schedule().start().minusMonths(APRIL - 1L).getYear());
    }

    private static String places(Audience audience, Listing.Places places, Texts texts) {
        return texts.format("events.events.places." + audience, "taken", places.taken(), "capacity", places.capacity());
    }
}
