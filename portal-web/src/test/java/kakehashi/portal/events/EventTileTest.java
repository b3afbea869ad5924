package kakehashi.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Draw;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Stay;
import kakehashi.i18n.Language;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;

class EventTileTest {

    private static final Listing.Places HALF = new Listing.Places(30, 15);

    private static EventTile tile(EventKind kind, Map<Audience, Listing.Places> places, String tag) {
        return new EventTile(Samples.event("r8-12", kind, "2026-12-09", places), Samples.language(tag), Samples.NOW);
    }

    private static List<EventTile.Block> description(String text) {
        return tile(Map.of("en", new EventText.Words("Title", "Summary", text)), "en")
                .getDescription();
    }

    private static EventTile tile(Map<String, EventText.Words> words, String tag) {
        Listing event = Samples.event("r8-12", EventKind.EXCHANGE, "2026-12-09", Map.of());
        Listing described = new Listing(
                event.id(),
                event.programme(),
                event.code(),
                event.kind(),
                Listing.Standing.AS_PUBLISHED,
                event.schedule(),
                null,
                null,
                Map.of(),
                words,
                event.venues(),
                Map.of(),
                List.of());
        return new EventTile(described, Samples.language(tag), Samples.NOW);
    }

    @Test
    void tells_each_audience_what_the_event_says_it_brings() {
        EventText.Words said = new EventText.Words("題", "要約", "説明", "- 履歴書\n\n- 在留カード", "求人票");
        EventText.Words silent = new EventText.Words("Title", "Summary", "Description");
        EventTile tile = tile(Map.of("ja", said, "en", silent), "en");

        assertEquals(new Bring(Audience.SEEKER, List.of("履歴書", "在留カード"), "ja"), tile.bring(Audience.SEEKER));
        assertEquals(List.of("求人票"), tile.bring(Audience.COMPANY).things());
        assertNull(tile(Map.of("ja", said), "ja").bring(Audience.SEEKER).fallback());
        assertEquals(2, tile.getBrings().size());
        assertEquals(List.of(), tile(Map.of("ja", silent, "en", silent), "vi").getBrings());
        assertEquals(List.of(), tile(Map.of("ja", silent, "vi", said), "ko").getBrings());
    }

    @Test
    void tells_each_audience_its_places() {
        EventTile tile = tile(EventKind.EXCHANGE, Map.of(Audience.SEEKER, HALF, Audience.COMPANY, HALF), "en");
        assertEquals(2, tile.getOffers().size());
        EventTile.Offer seekers = tile.getOffers().get(0);
        assertEquals(Audience.SEEKER, seekers.audience());
        assertEquals("15 of 30 places left", seekers.text());
        assertTrue(seekers.open());
        assertTrue(tile.isOpen());
    }

    @Test
    void says_that_one_can_wait_or_why_nobody_can_sign_up() {
        EventTile full = tile(EventKind.JOB_SEMINAR, Map.of(Audience.SEEKER, new Listing.Places(30, 30)), "ja");
        assertEquals("満席です。キャンセル待ちの方はまだいません", full.getOffers().get(0).text());
        assertFalse(full.getOffers().get(0).free());
        assertTrue(full.getOffers().get(0).waits());
        EventTile none = tile(EventKind.JOB_SEMINAR, Map.of(), "ja");
        assertEquals("この区分の席はありません", none.getOffers().get(0).text());
        assertFalse(none.isOpen());
    }

    @Test
    void asks_for_the_job_offer_only_where_one_can_sign_up() {
        Listing event =
                Samples.event("r8-15", EventKind.OFFER_HOLDER_SEMINAR, "2027-01-20", Map.of(Audience.SEEKER, HALF));
        EventTile early = new EventTile(event, Samples.language("en"), Instant.parse("2026-04-01T00:00:00Z"));
        assertTrue(early.isLater());
        assertEquals("events.event.offerHoldersLater", early.getOfferWords());
        EventTile open = new EventTile(event, Samples.language("en"), Samples.NOW);
        assertFalse(open.isLater());
        assertEquals("events.event.offerHoldersOnly", open.getOfferWords());
    }

    @Test
    void tells_how_many_wait() {
        Map<Audience, Listing.Places> places = Map.of(Audience.SEEKER, new Listing.Places(30, 29, 4));
        EventTile.Offer offer =
                tile(EventKind.JOB_SEMINAR, places, "en").getOffers().get(0);
        assertEquals("Full. 4 people are on the waiting list", offer.text());
        assertTrue(offer.open() && offer.waits());
    }

    @Test
    void tells_of_a_draw_before_and_after_it() {
        Instant at = Instant.parse("2026-11-20T03:00:00Z");
        EventTile before = new EventTile(Samples.drawn(new Draw(at, null, null)), Samples.language("en"), Samples.NOW);
        assertEquals(
                "30 places are drawn by lot on 20 November 2026 (Fri)",
                before.getOffers().get(0).text());
        assertTrue(before.isOpen() && before.isDrawPending());
        assertFalse(before.isDrawn());
        EventTile after = new EventTile(Samples.drawn(new Draw(at, at, "seed")), Samples.language("en"), at);
        assertTrue(after.isDrawn() && after.getOffers().get(0).waits());
        assertEquals("seed", after.getSeed());
    }

    // R-A32
    @Test
    void tells_what_an_internship_offers() {
        EventTile tile = new EventTile(
                Samples.internship(new Stay("Midori Co., Ltd.、架空B", Stay.Pay.UNPAID)),
                Samples.language("en"),
                Samples.NOW);
        assertTrue(tile.isStay());
        assertEquals(List.of("Midori Co., Ltd.", "架空B"), tile.getHosts());
        assertEquals("events.event.pay.UNPAID", tile.getPay());
        assertEquals(1, tile.getDays());
    }

    // R-A13
    @Test
    void what_is_arranged_has_no_day_and_is_never_over() {
        EventTile consultation = tile(EventKind.SEEKER_CONSULTATION, Map.of(), "ja");
        assertTrue(consultation.isBookable());
        assertFalse(consultation.isDated() || consultation.isPast() || consultation.isOpen());
        assertEquals("通年(空いている日時を選べます)", consultation.getWhen());
    }

    @Test
    void reads_a_description_as_paragraphs_and_lists() {
        List<EventTile.Block> blocks = description("One\n\n- two\n- three\n\nFour");
        assertEquals(
                List.of(
                        new EventTile.Block("One", List.of()),
                        new EventTile.Block("", List.of("two", "three")),
                        new EventTile.Block("Four", List.of())),
                blocks);
    }

    @Test
    void keeps_a_list_before_the_line_that_follows_it() {
        List<EventTile.Block> blocks = description("One\n- two\nthree");
        assertEquals(
                List.of(
                        new EventTile.Block("One", List.of()),
                        new EventTile.Block("", List.of("two")),
                        new EventTile.Block("three", List.of())),
                blocks);
    }

    @Test
    void says_in_which_language_its_words_are_when_not_the_readers() {
        Listing event = Samples.event("r8-12", EventKind.EXCHANGE, "2026-12-09", Map.of());
        assertNull(new EventTile(event, Samples.language("en"), Samples.NOW).getFallback());
        assertEquals("en", new EventTile(event, new Language("ko", "한국어"), Samples.NOW).getFallback());
        assertEquals("ja", new EventTile(event, Samples.language("ja-simple"), Samples.NOW).getFallback());
    }

    @Test
    void tells_its_beginning_with_its_own_offset() {
        assertEquals(
                "2026-12-09T14:00+09:00",
                tile(EventKind.EXCHANGE, Map.of(), "ja").getStartIso());
    }

    @Test
    void what_is_over_goes_into_no_calendar_and_promises_no_booth() {
        Map<Audience, Listing.Places> places = Map.of(Audience.COMPANY, new Listing.Places(8, 0));
        EventTile day = tile(EventKind.INTERVIEW_DAY, places, "ja");
        EventTile.Offer company = day.getOffers().stream()
                .filter(offer -> offer.audience() == Audience.COMPANY)
                .findFirst()
                .orElseThrow();
        assertTrue(day.isAhead());
        assertTrue(day.isBoothFor(company));
        assertFalse(tile(EventKind.EXCHANGE, places, "ja").isBoothFor(company), "there are tables");
        Listing event = Samples.event("r8-12", EventKind.INTERVIEW_DAY, "2026-10-09", places);
        EventTile over = new EventTile(event, Samples.language("ja"), Samples.NOW);
        assertFalse(over.isAhead() || over.isBoothFor(company));
    }
}
