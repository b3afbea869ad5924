package kakehashi.backoffice.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;

class ShiftFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ShiftTerms THURSDAYS = new ShiftTerms(
            DayOfWeek.THURSDAY,
            LocalTime.of(10, 0),
            LocalTime.of(19, 0),
            30,
            EnumSet.of(Channel.PHONE),
            LocalDate.of(2026, 4, 1),
            null);

    private final ShiftForm form = form();

    private static ShiftForm form(MeetingPlace... places) {
        ShiftForm form = new ShiftForm();
        form.places = HoursWordsSamples.places(places);
        form.texts = StandardTexts.read();
        form.check = new HoursCheck() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        return form;
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::getId).toList();
    }

    @Test
    void where_there_are_several_places_hours_in_person_are_at_one_of_them() {
        ShiftForm several = form(HoursWordsSamples.OKUBO);
        List<Question> questions = several.ask(null, true);

        assertEquals(List.of("day", "from", "until", "minutes", "by", "place"), ids(questions));
        assertEquals("office", questions.get(5).getValue());
        Map<String, String> typed = new HashMap<>(Map.of(
                Asking.STEP,
                "check",
                "day",
                "2027-01-11",
                "from",
                "10:00",
                "until",
                "12:00",
                "minutes",
                "60",
                "by-IN_PERSON",
                "yes",
                "place",
                HoursWordsSamples.OKUBO.id().toString()));
        Asking.of(typed, questions, Texts.of(Languages.standard()));
        assertEquals(HoursWordsSamples.OKUBO.id(), several.read().place());
        assertTrue(Question.said(questions).contains("大久保特別出張所"), Question.said(questions));
        typed.remove("by-IN_PERSON");
        typed.put("by-PHONE", "yes");
        Asking.of(typed, questions, Texts.of(Languages.standard()));
        assertNull(several.read().place(), "nobody comes");
    }

    private ShiftTerms posted(List<Question> questions, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put(Asking.STEP, "check");
        Asking.of(all, questions, Texts.of(Languages.standard()));
        return form.read();
    }

    @Test
    void new_hours_come_every_week_from_today_and_are_as_long_as_is_usual() {
        List<Question> questions = form.ask(null, false);

        assertEquals(List.of("weekday", "from", "until", "minutes", "by", "first", "last"), ids(questions));
        ShiftTerms terms = posted(
                questions,
                Map.of(
                        "weekday",
                        "MONDAY",
                        "from",
                        "9:00",
                        "until",
                        "12:00",
                        "minutes",
                        "45",
                        "by-PHONE",
                        "yes",
                        "first",
                        "2026-12-07"));
        assertEquals(
                new ShiftTerms(
                        DayOfWeek.MONDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        45,
                        EnumSet.of(Channel.PHONE),
                        LocalDate.of(2026, 12, 7),
                        null),
                terms);
    }

    @Test
    void a_single_day_asks_for_no_weekday_and_no_end() {
        List<Question> questions = form.ask(null, true);

        assertEquals(List.of("day", "from", "until", "minutes", "by"), ids(questions));
        assertTrue(form.isOnce());
        ShiftTerms terms = posted(
                questions,
                Map.of("day", "2027-01-11", "from", "10:00", "until", "12:00", "minutes", "60", "by-IN_PERSON", "yes"));
        assertTrue(terms.isForOneDay());
        assertEquals(DayOfWeek.MONDAY, terms.weekday());
    }

    @Test
    void hours_that_are_there_are_asked_as_they_are_and_can_be_taken_out() {
        Shift shift = new Shift(
                        new Counsellor(1, List.of("ja")),
                        THURSDAYS.weekday(),
                        THURSDAYS.from(),
                        THURSDAYS.until(),
                        THURSDAYS.validFrom())
                .cutInto(30)
                .by(Channel.PHONE);
        List<Question> questions = form.ask(shift, false);

        assertTrue(ids(questions).contains("gone"));
        assertEquals(THURSDAYS, form.read());
        assertFalse(form.isGone());
        assertTrue(Question.said(questions).contains("木曜日"), Question.said(questions));
    }

    @Test
    void what_cannot_be_read_makes_no_hours() {
        List<Question> questions = form.ask(null, false);

        assertNull(posted(
                questions,
                Map.of(
                        "weekday",
                        "MONDAY",
                        "from",
                        "nine",
                        "until",
                        "12:00",
                        "minutes",
                        "45",
                        "by-PHONE",
                        "yes",
                        "first",
                        "2026-12-07")));
        assertEquals(
                List.of("from"),
                ids(questions.stream().filter(Question::isWrong).toList()));
    }
}
