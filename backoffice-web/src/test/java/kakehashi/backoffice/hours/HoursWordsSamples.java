package kakehashi.backoffice.hours;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.OfficeSamples;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.domain.event.Venue;
import kakehashi.i18n.faces.StandardTexts;

/** Hours and places in words, without a server. */
public final class HoursWordsSamples {

    /** A place besides the office. */
    public static final MeetingPlace OKUBO = okubo();

    private HoursWordsSamples() {}

    private static MeetingPlace okubo() {
        Venue venue = new Venue("v-okubo");
        venue.say("ja", "大久保特別出張所", "東京都新宿区大久保二丁目12番7号");
        return new MeetingPlace(UUID.randomUUID(), venue);
    }

    /** In the standard language. */
    public static HoursWords words() {
        HoursWords words = new HoursWords();
        words.places = places(OKUBO);
        words.clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
        words.settings = OfficeSamples.settings();
        words.office = OfficeSamples.office();
        words.texts = StandardTexts.read();
        return words;
    }

    /** The places there are besides the office. */
    static PlaceWords places(MeetingPlace... known) {
        PlaceWords places = new PlaceWords();
        places.office = OfficeSamples.office();
        places.texts = StandardTexts.read();
        places.places = new MeetingPlaces() {
            @Override
            public List<MeetingPlace> all() {
                return List.of(known);
            }
        };
        return places;
    }
}
