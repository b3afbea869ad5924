package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kakehashi.domain.Samples;
import kakehashi.i18n.Language;
import org.junit.jupiter.api.Test;

/** What staff type to find an event. */
class EventRowTest {

    private static final Language ENGLISH = Samples.language("en");
    private static final Language JAPANESE = Samples.language("ja");

    private static EventRow event() {
        Event event = Samples.draft(EventKind.JOB_SEMINAR);
        event.say("ja", new EventText.Words("冬《ふゆ》の面接会《めんせつかい》", "要約", "説明"));
        event.say("en", new EventText.Words("Winter Job Fair", "Summary", "Description"));
        return EventRow.of(event);
    }

    @Test
    void a_part_of_the_title_in_the_language_of_the_page_finds_it() {
        assertTrue(event().isFoundBy("の面接会", JAPANESE), "readings stand between nothing");
        assertTrue(event().isFoundBy(" winter job", ENGLISH));
        assertTrue(event().isFoundBy("ＦＡＩＲ", ENGLISH));
        assertFalse(event().isFoundBy("winter", JAPANESE));
        assertFalse(event().isFoundBy("w", ENGLISH), "one letter is in every title");
        assertFalse(event().isFoundBy("", ENGLISH));
    }

    @Test
    void the_whole_code_finds_it_however_it_is_typed() {
        assertTrue(event().isFoundBy("R8-12", ENGLISH));
        assertTrue(event().isFoundBy("ｒ８－１２", JAPANESE));
        assertFalse(event().isFoundBy("r8-1", ENGLISH), "that is another event");
    }
}
