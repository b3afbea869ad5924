package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormFieldTest {

    private static FormField field(String name, String input, SelectItem... options) {
        return new FormField(name, input, true, 40, "off", List.of(options));
    }

    static Stream<String> names() {
        Stream<PersonalField> asked = Stream.of(PersonalField.values()).filter(field -> !field.isWrittenByStaff());
        return Stream.concat(asked, Stream.of(CompanyField.values())).map(Enum::name);
    }

    @ParameterizedTest
    @CsvSource({"NAME, name", "STATUS_OF_RESIDENCE, statusOfResidence", "IN_WARD, inWard", "SME_CLASS, smeClass"})
    void is_called_in_pages_as_pages_call_things(String name, String id) {
        assertEquals(id, field(name, "text").getId());
    }

    @Test
    void no_two_questions_have_the_same_name() {
        List<String> ids = names().map(FormField::idOf).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @ParameterizedTest
    @MethodSource("names")
    void has_a_label_and_a_hint_in_every_language(String name) {
        for (Language language : Languages.all()) {
            Texts texts = Texts.of(language);
            assertTrue(texts.has("field." + FormField.idOf(name)), language.tag());
            assertTrue(texts.has("field.hint." + FormField.idOf(name)), language.tag());
        }
    }

    @Test
    void the_error_summary_leads_to_the_input_or_to_the_first_of_several() {
        assertEquals("statusOfResidence", field("STATUS_OF_RESIDENCE", "select").getAnchor());
        assertEquals("inWard:0", field("IN_WARD", "radio").getAnchor());
    }

    @Test
    void is_shown_by_the_label_of_a_choice_and_otherwise_as_typed() {
        FormField choice = field("IN_WARD", "radio", new SelectItem("yes", "はい"));
        assertNull(choice.getShown());
        choice.setValue("yes");
        assertEquals("はい", choice.getShown());
        FormField text = field("NAME", "text");
        text.setValue("<b>SUHARTO</b>");
        assertEquals("<b>SUHARTO</b>", text.getShown());
    }

    @Test
    void knows_whether_it_is_about_a_person_or_a_company() {
        assertTrue(field("EMPLOYEES", "number").isAbout(CompanyField.values()));
        assertFalse(field("EMPLOYER", "text").isAbout(CompanyField.values()));
    }
}
