package kakehashi.backoffice.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;

class AskingTest {

    private final Question name = new Question("name", Question.Kind.LINE, "Name");
    private final Question note = new Question("note", Question.Kind.TEXT, "Note").required(false);
    private final Question reason = new Question("reason", Question.Kind.CHOICE, "Reason")
            .options(List.of(new Question.Option("A", "First"), new Question.Option("B", "Second")));
    private final Question tell =
            new Question("tell", Question.Kind.TICK, "Tell").ticked("Yes", "No").answer(Question.TICKED);

    private Asking posted(Map<String, String> parameters) {
        return Asking.of(parameters, List.of(name, note, reason, tell), Texts.of(Languages.standard()));
    }

    @Test
    void a_form_that_was_opened_is_asked_with_what_its_questions_hold() {
        Asking asking = posted(Map.of("event", "x"));
        assertTrue(asking.isAsked());
        assertFalse(asking.isWrong());
        assertTrue(tell.isTicked());
    }

    @Test
    void what_is_missing_or_no_choice_is_asked_again_whatever_button_was_pressed() {
        for (String step : List.of("check", "do")) {
            Asking asking = posted(Map.of("step", step, "note", "typed", "reason", "C"));
            assertTrue(asking.isAsked());
            assertFalse(asking.isDone());
            assertFalse(asking.isReadBack());
            assertEquals(List.of(name, reason), asking.getWrongOnes());
            assertNotNull(reason.getProblem());
            assertEquals("typed", note.getValue());
            assertFalse(tell.isTicked());
        }
    }

    @Test
    void answers_are_read_back_before_anything_is_done() {
        Map<String, String> typed = Map.of("name", "Maria", "reason", "B", "tell", "yes");
        Asking asking = posted(with(typed, "check"));
        assertTrue(asking.isReadBack());
        assertFalse(asking.isAsked());
        assertFalse(asking.isDone());
        assertEquals("Second", reason.getShown());
        assertEquals(List.of(name, reason, tell), asking.getReadable());
        assertEquals("Yes", tell.getShown());
        assertTrue(posted(with(typed, "do")).isDone());
        assertTrue(posted(with(typed, "ask")).isAsked());
        assertEquals("Maria", name.getValue());
    }

    @Test
    void what_could_not_be_done_is_asked_again_with_everything_that_was_typed() {
        Asking asking = posted(with(Map.of("name", "Maria", "reason", "A"), "do"));
        asking.refuse("changed");
        assertTrue(asking.isAsked());
        assertFalse(asking.isDone());
        assertTrue(asking.isRefused());
        assertEquals("Maria", name.getValue());
        assertEquals("selected", reason.chosen(reason.getOptions().get(0)));
        assertFalse(tell.isTicked());
    }

    @Test
    void a_removed_answer_is_read_back_and_nothing_personal_is_printed() {
        note.readBack("(none)");
        Asking asking = posted(with(Map.of("name", "Maria", "reason", "A"), "check"));
        assertTrue(asking.getReadable().containsAll(List.of(note, tell)));
        assertEquals("No", tell.getShown());
        assertFalse(asking.getAnswered().contains(note));
        assertFalse(name.toString().contains("Maria"));
    }

    /** A browser that cut a pasted text off would say nothing. */
    @Test
    void a_text_that_is_too_long_is_named_and_nothing_of_it_is_lost() {
        note.length(5);
        Map<String, String> typed = new HashMap<>(Map.of("name", "Maria", "reason", "A", "note", "1\r\n3🎉5"));
        assertTrue(posted(with(typed, "check")).isReadBack());
        typed.put("note", "1\r\n3🎉56");
        Asking asking = posted(with(typed, "check"));
        assertEquals(List.of(note), asking.getWrongOnes());
        assertTrue(note.getProblem().contains("5") && note.getProblem().contains("6"), note.getProblem());
        assertEquals("1\r\n3🎉56", note.getValue());
    }

    private static Map<String, String> with(Map<String, String> typed, String step) {
        Map<String, String> parameters = new HashMap<>(typed);
        parameters.put("step", step);
        return parameters;
    }

    @Test
    void several_boxes_are_one_answer_that_is_kept_through_the_form() {
        Question boxes = new Question("boxes", Question.Kind.TICKS, "Boxes")
                .options(List.of(new Question.Option("A", "First"), new Question.Option("B", "Second")))
                .tick(List.of("A", "B"));
        Texts texts = Texts.of(Languages.standard());
        Asking.of(Map.of(), List.of(boxes), texts);
        assertEquals(List.of("A", "B"), boxes.getTicks());

        Asking.of(Map.of("step", "check", "boxes-B", "yes", "boxes-C", "yes"), List.of(boxes), texts);
        assertEquals("B", boxes.getValue());
        assertEquals("checked", boxes.picked(boxes.getOptions().get(1)));
        assertEquals(null, boxes.picked(boxes.getOptions().get(0)));

        assertTrue(Asking.of(Map.of("step", "do", "boxes", "B A ?"), List.of(boxes), texts)
                .isDone());
        assertEquals(List.of("A", "B"), boxes.getTicks());
        assertTrue(Asking.of(Map.of("step", "check"), List.of(boxes), texts).isWrong(), "one must be ticked");
        boxes.refuse(null);
        boxes.matters(false);
        assertFalse(Asking.of(Map.of("step", "check"), List.of(boxes), texts).isWrong());
        Asking papers = Asking.of(Map.of("step", "check", "boxes-A", "yes"), List.of(boxes), texts);
        assertEquals(List.of(), papers.getReadable());
        assertEquals(List.of(boxes), papers.getAnswered(), "ticked still, should a file be asked for after all");
    }
}
