package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.wording.Seen;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextState;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event's words in all languages, as staff write them. Source: experience, back office. */
class EventTextsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final EventText.Words CHANGED = new EventText.Words("新しい題", "要約", "説明");
    private static final EventText.Words VIETNAMESE = new EventText.Words("Tiêu đề mới", "Tóm tắt", "Mô tả");

    @Inject
    EventTexts texts;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void begin() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
        acting.as(SATO);
    }

    private EventText text(String language) {
        return texts.sheet(event).orElseThrow().texts().get(language);
    }

    private Seen seen(String language) {
        EventText text = text(language);
        return new Seen(text == null ? 0 : text.version(), text("ja").version());
    }

    private boolean write(String language, EventText.Words words) {
        return texts.write(event, language, words, seen(language));
    }

    private String shownTo(String language) {
        return world.listing(event)
                .wordsIn(Languages.find(language).orElseThrow())
                .title();
    }

    @Test
    void changed_japanese_makes_every_translation_stale_and_none_of_them_is_shown() throws SQLException {
        assertTrue(write("ja", CHANGED));

        assertEquals(TextState.READY, text("ja").state());
        assertEquals(TextState.STALE, text("en").state());
        assertEquals(TextState.STALE, text("vi").state());
        for (String language : List.of("ja", "en", "vi", "ne")) {
            assertEquals("新しい題", shownTo(language));
        }
        assertEquals("sato", text("ja").changedBy());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'event.text'"));
    }

    @Test
    void a_translation_is_ready_when_it_is_written_or_confirmed() throws SQLException {
        write("ja", CHANGED);
        Optional<String> before = trail.sourceFor(event, "vi");
        assertTrue(before.orElseThrow().endsWith(" ja\nsummary\ndescription"), before::toString);

        assertTrue(write("vi", VIETNAMESE));
        assertTrue(write("en", text("en").words()), "the same words again");
        assertTrue(write("ne", VIETNAMESE), "the first words");

        assertEquals("Tiêu đề mới", shownTo("vi"));
        assertTrue(shownTo("en").endsWith(" en"));
        assertEquals(Optional.empty(), trail.sourceFor(event, "vi"));
        assertEquals(
                List.of("ne WRITTEN", "en CONFIRMED", "vi WRITTEN", "ja WRITTEN"),
                trail.of(event, 9).stream()
                        .map(each -> each.language() + " " + each.act())
                        .toList());
        TextChange vietnamese = trail.of(event, 9).get(2);
        assertTrue(vietnamese.saidBefore().endsWith(" vi\nsummary\ndescription"));
    }

    @Test
    void what_to_bring_is_read_by_those_it_is_said_to() throws SQLException {
        EventText.Words said = new EventText.Words("題", "要約", "説明", "履歴書\n在留カード", "求人票");
        assertTrue(write("ja", EventText.Words.typed(said.parts())));

        assertEquals(said, text("ja").words());
        assertEquals(Map.of("ja", "履歴書\n在留カード"), world.listing(event).bring(Audience.SEEKER));
        assertEquals(Map.of("ja", "求人票"), world.listing(event).bring(Audience.COMPANY));
        assertTrue(write("vi", VIETNAMESE), "a translation may leave it out");
        assertEquals(Map.of(), new EventText.Words("t", "s", "d", null, null).problems());
        assertEquals(
                Map.of("companiesBring", "answer.tooLong"),
                new EventText.Words("t", "s", "d", "", "x".repeat(1_001)).problems());
    }

    @Test
    void a_small_change_of_the_japanese_with_a_reason_leaves_the_translations_as_they_are() throws SQLException {
        write("ja", CHANGED);
        write("vi", VIETNAMESE);
        EventText.Words mended = new EventText.Words("新しい題名", "要約", "説明");

        assertTrue(texts.mend(event, mended, " 題名の\n打ち間違い ", seen("ja")));

        assertEquals("新しい題名", text("ja").words().title());
        assertEquals("Tiêu đề mới", shownTo("vi"));
        assertEquals(TextState.STALE, text("en").state(), "what was stale stays so");
        TextChange change = trail.of(event, 9).get(0);
        assertEquals(TextChange.Act.MENDED, change.act());
        assertEquals("題名の 打ち間違い", change.reason());
        assertEquals("新しい題\n要約\n説明", change.saidBefore());
        assertEquals(3, world.sql().number("select count(*) from access_log where action = 'event.text'"));
        assertEquals(Optional.empty(), trail.sourceFor(event, "vi"), "nothing to look at");

        write("ja", new EventText.Words("別の題", "要約", "説明"));
        assertEquals("新しい題名\n要約\n説明", trail.sourceFor(event, "vi").orElseThrow());
    }

    @Test
    void a_small_change_needs_a_reason_and_what_was_shown() {
        Seen before = seen("ja");
        assertFalse(texts.mend(event, text("ja").words(), "同じ", before));
        assertEquals("reasonWrong", Refusal.of(() -> texts.mend(event, CHANGED, " ", before)));
        assertEquals("reasonWrong", Refusal.of(() -> texts.mend(event, CHANGED, "あ".repeat(201), before)));
        write("ja", CHANGED);
        assertEquals("textChanged", Refusal.of(() -> texts.mend(event, VIETNAMESE, "打ち間違い", before)));
        assertEquals(1, trail.of(event, 9).size());
    }

    @Test
    void several_are_confirmed_at_once() {
        write("ja", CHANGED);

        texts.confirm(
                event,
                Map.of("vi", text("vi").version(), "en", text("en").version()),
                text("ja").version());

        assertTrue(text("vi").isReady());
        assertTrue(text("en").isReady());
        List<TextChange> changes = trail.of(event, 9);
        assertEquals(3, changes.size());
        assertEquals(changes.get(0).changedAt(), changes.get(1).changedAt(), "one line of the record");
    }

    @Test
    void the_japanese_of_a_copy_is_confirmed_together_with_its_translations() throws SQLException {
        world.sql().run("update event_text set state = 'STALE' where event_id = ?", event);
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String language : List.of("ja", "en", "vi")) {
            all.put(language, text(language).version());
        }

        texts.confirm(event, all, all.get("ja"));

        assertTrue(
                List.of("ja", "en", "vi").stream().allMatch(each -> text(each).isReady()));
    }

    @Test
    void saving_what_stands_there_changes_nothing() {
        assertFalse(write("ja", text("ja").words()));
        assertFalse(write("vi", text("vi").words()));

        assertEquals(TextState.READY, text("vi").state());
        assertEquals(List.of(), trail.of(event, 9));
    }

    @Test
    void nobody_writes_over_what_another_wrote_meanwhile() {
        Seen vietnamese = seen("vi");
        Seen japanese = seen("ja");
        write("vi", VIETNAMESE);
        assertEquals("textChanged", Refusal.of(() -> texts.write(event, "vi", CHANGED, vietnamese)));
        assertEquals("Tiêu đề mới", text("vi").words().title());

        Seen afterwards = seen("vi");
        write("ja", CHANGED);
        assertEquals("sourceChanged", Refusal.of(() -> texts.write(event, "vi", VIETNAMESE, afterwards)));
        assertEquals("textChanged", Refusal.of(() -> texts.write(event, "ja", VIETNAMESE, japanese)));
        assertEquals(
                "sourceChanged",
                Refusal.of(() -> texts.confirm(event, Map.of("vi", text("vi").version()), japanese.text())));
        assertEquals(
                "textChanged",
                Refusal.of(
                        () -> texts.confirm(event, Map.of("ne", 0), text("ja").version())));
        assertEquals(TextState.STALE, text("vi").state());
    }

    @Test
    void of_many_who_write_at_once_one_wins_and_no_translation_of_old_words_is_ready() throws Exception {
        Seen japanese = seen("ja");
        Seen vietnamese = seen("vi");
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String language = i % 2 == 0 ? "ja" : "vi";
            Seen seen = i % 2 == 0 ? japanese : vietnamese;
            EventText.Words words = new EventText.Words("題 " + i, "要約", "説明");
            tasks.add(() -> asSato(() -> texts.write(event, language, words, seen)));
        }

        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(tasks);

        assertTrue(outcomes.stream()
                .filter(each -> !each.succeeded())
                .allMatch(each -> each.failure() instanceof Refused));
        assertEquals(
                1,
                IntStream.of(0, 2, 4, 6)
                        .filter(i -> outcomes.get(i).succeeded())
                        .count());
        assertEquals(japanese.text() + 1, text("ja").version());
        assertEquals(TextState.STALE, text("vi").state());
    }

    private <T> T asSato(Callable<T> task) throws Exception {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            acting.as(SATO);
            return task.call();
        } finally {
            request.deactivate();
        }
    }

    @Test
    void what_cannot_be_written_is_refused() {
        EventText.Words empty = EventText.Words.typed(Map.of("title", " ", "description", "説明"));
        assertEquals(Map.of("title", "answer.missing", "summary", "answer.missing"), empty.problems());
        assertEquals("answersWrong", Refusal.of(() -> write("vi", empty)));
        assertEquals("languageUnknown", Refusal.of(() -> write("xx", CHANGED)));
        assertEquals("eventUnknown", Refusal.of(() -> texts.write(UUID.randomUUID(), "ja", CHANGED, new Seen(0, 0))));
        assertTrue(texts.sheet(UUID.randomUUID()).isEmpty());
    }
}
