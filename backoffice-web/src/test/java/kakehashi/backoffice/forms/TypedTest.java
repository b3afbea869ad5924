package kakehashi.backoffice.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final PageTexts TEXTS = StandardTexts.read();

    private static Question typed(Question.Kind kind, String value) {
        return new Question("q", kind, "Q").answer(value);
    }

    private static Question boxes() {
        return new Question("by", Question.Kind.TICKS, "By")
                .options(List.of(new Question.Option("A", "甲"), new Question.Option("B", "乙")));
    }

    @Test
    void days_times_and_numbers_are_read_in_any_width_and_read_back_in_words() {
        Question day = typed(Question.Kind.DAY, " ２０２６/11/24 ");
        assertEquals(LocalDate.of(2026, 11, 24), Typed.day(day, TEXTS));
        assertTrue(day.getShown().contains("11月24日"), day::getShown);
        assertEquals(LocalTime.of(9, 30), Typed.time(typed(Question.Kind.TIME, "9:30"), TEXTS));
        assertEquals(45, Typed.number(typed(Question.Kind.LINE, "４５"), TEXTS));
    }

    @Test
    void what_cannot_be_read_is_told_beside_the_question() {
        Question day = typed(Question.Kind.DAY, "2026-02-30");
        assertNull(Typed.day(day, TEXTS));
        assertTrue(day.isWrong());
        Question number = typed(Question.Kind.LINE, "十二");
        assertNull(Typed.number(number, TEXTS));
        assertEquals(TEXTS.get("error.numberUnreadable"), number.getProblem());
        Question none = typed(Question.Kind.TIME, "");
        assertNull(Typed.time(none, TEXTS));
        assertFalse(none.isWrong());
    }

    @Test
    void boxes_are_read_each_under_its_name_or_all_together_and_only_those_offered() {
        Question one = boxes();
        one.read(Map.of("by-B", "yes", "by-C", "yes"));
        assertEquals(List.of("B"), Typed.ticks(one, TEXTS));
        assertEquals("乙", one.getShown());
        Question all = boxes();
        all.read(Map.of("by", "B A"));
        assertEquals(List.of("A", "B"), Typed.ticks(all, TEXTS));
        assertTrue(all.getShown().startsWith("甲"), all::getShown);
    }
}
