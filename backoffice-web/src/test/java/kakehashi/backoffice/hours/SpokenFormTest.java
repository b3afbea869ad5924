package kakehashi.backoffice.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.OfficeSamples;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;

class SpokenFormTest {

    private final SpokenForm form = form();

    private static SpokenForm form(MeetingPlace... places) {
        SpokenForm form = new SpokenForm();
        form.places = HoursWordsSamples.places(places);
        form.check = new HoursCheck() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 24);
            }
        };
        form.office = OfficeSamples.office();
        form.texts = StandardTexts.read();
        return form;
    }

    private void post(Map<String, String> typed) {
        Asking.of(typed, form.all(), Texts.of(Languages.standard()));
    }

    @Test
    void a_new_interpreter_is_asked_for_languages_other_than_japanese_and_no_end() {
        form.ask(true, null);

        List<Question> all = form.all();
        assertEquals(1, all.size());
        List<String> offered =
                all.get(0).getOptions().stream().map(Question.Option::value).toList();
        assertTrue(offered.contains("vi"), offered::toString);
        assertFalse(offered.contains("ja"), offered::toString);
        post(Map.of(Asking.STEP, "check", "speaks-vi", "yes"));
        assertTrue(form.read());
        assertEquals(List.of("vi"), form.languages());
        assertNull(form.stoppedFrom());
    }

    @Test
    void a_new_room_is_asked_for_nothing() {
        form.ask(false, null);
        assertEquals(List.of(), form.all());
        assertTrue(form.read());
        assertEquals(List.of(), form.languages());
    }

    @Test
    void where_there_are_several_places_a_new_room_is_at_one_of_them_and_an_interpreter_at_none() {
        SpokenForm room = form(HoursWordsSamples.OKUBO);
        room.ask(false, null);
        assertEquals(1, room.all().size());
        assertNull(room.place(), "the office");
        Asking.of(
                Map.of(
                        Asking.STEP,
                        "check",
                        "place",
                        HoursWordsSamples.OKUBO.id().toString()),
                room.all(),
                Texts.of(Languages.standard()));
        assertTrue(room.read());
        assertEquals(HoursWordsSamples.OKUBO.id(), room.place());
        SpokenForm interpreter = form(HoursWordsSamples.OKUBO);
        interpreter.ask(true, null);
        assertEquals(1, interpreter.all().size());
    }

    @Test
    void a_last_day_may_be_left_out_and_must_be_a_day() {
        form.languages("hours.counsellorPlan.speaks", List.of("ja", "vi"), Languages.all());
        form.stop("hours.counsellorPlan.stopped", LocalDate.of(2027, 3, 31));
        assertTrue(form.read());
        assertEquals(LocalDate.of(2027, 3, 31), form.stoppedFrom());
        assertEquals(List.of("ja", "vi"), form.languages());
        post(Map.of(Asking.STEP, "check", "speaks-ja", "yes", "stopped", "soon"));
        assertFalse(form.read());
        post(Map.of(Asking.STEP, "check", "speaks-ja", "yes"));
        form.all().get(1).refuse(null);
        assertTrue(form.read());
        assertNull(form.stoppedFrom());
    }
}
