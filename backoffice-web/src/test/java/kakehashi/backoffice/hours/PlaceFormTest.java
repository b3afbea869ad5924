package kakehashi.backoffice.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.backoffice.OfficeSamples;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;

class PlaceFormTest {

    private final PlaceForm form = form();

    private static PlaceForm form() {
        PlaceForm form = new PlaceForm();
        form.office = OfficeSamples.office();
        form.texts = StandardTexts.read();
        return form;
    }

    private static List<String> wrong(List<Question> questions) {
        return questions.stream().filter(Question::isWrong).map(Question::getId).toList();
    }

    private boolean post(List<Question> questions, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put(Asking.STEP, "check");
        questions.forEach(each -> each.refuse(null));
        Asking.of(all, questions, Texts.of(Languages.standard()));
        return form.read();
    }

    @Test
    void a_new_place_needs_japanese_and_both_or_neither_in_any_other_language() {
        List<Question> questions = form.ask(null);
        assertEquals(2 * Languages.all().size(), questions.size(), "a name and an address in each language");

        assertFalse(post(questions, Map.of("name-ja", " 大久保 ", "name-vi", "Okubo")));
        assertEquals(List.of("address-ja", "address-vi"), wrong(questions));
        assertTrue(post(
                questions, Map.of("name-ja", " 大久保 ", "address-ja", "東京都", "name-vi", "Okubo", "address-vi", "Tokyo")));
        assertEquals(
                Map.of("ja", new Listing.Place("大久保", "東京都"), "vi", new Listing.Place("Okubo", "Tokyo")), form.words());
        assertNull(form.stoppedFrom());
    }

    @Test
    void a_known_place_keeps_what_it_says_and_is_asked_when_it_ends() {
        List<Question> questions = form.ask(HoursWordsSamples.OKUBO);
        assertEquals("stopped", questions.get(questions.size() - 1).getId());
        Map<String, String> typed = questions.stream().collect(Collectors.toMap(Question::getId, Question::getValue));
        assertEquals("大久保特別出張所", typed.get("name-ja"));

        typed.put("stopped", "soon");
        assertFalse(post(questions, typed));
        typed.put("stopped", "2027-03-31");
        typed.put("name-ja", "");
        assertFalse(post(questions, typed));
        assertEquals(List.of("name-ja"), wrong(questions));
        typed.put("name-ja", "大久保");
        assertTrue(post(questions, typed));
        assertEquals(LocalDate.of(2027, 3, 31), form.stoppedFrom());
    }
}
