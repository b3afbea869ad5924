package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private static final FormFields FORMS =
            new FormFields(Languages.find("en").orElseThrow(), LocalDate.parse("2026-11-24"));

    private static Map<String, String> shown(List<FormField> fields) {
        return fields.stream().collect(Collectors.toMap(FormField::getName, FormField::getShown));
    }

    @Test
    void reads_answers_about_a_person_back_as_they_will_be_stored() {
        Map<PersonalField, String> typed = new EnumMap<>(Map.of(
                PersonalField.NAME, " グエン　ティ アン ",
                PersonalField.PHONE, "０９０−１２３４−５６７８",
                PersonalField.EMAIL, "ａnh@example.jp",
                PersonalField.AGE, "２３",
                PersonalField.NATIONALITY, "VN",
                PersonalField.STAY_EXPIRES, "２０２９年４月２０日"));
        assertEquals(
                Map.of(
                        "NAME", "グエン ティ アン",
                        "PHONE", "090-1234-5678",
                        "EMAIL", "anh@example.jp",
                        "AGE", "23",
                        "NATIONALITY", "Vietnam",
                        "STAY_EXPIRES", "20 April 2029 (Fri)"),
                shown(FORMS.readBack(typed)));
    }

    @Test
    void reads_answers_about_a_company_back_as_they_will_be_stored() {
        Map<CompanyField, String> typed = new EnumMap<>(Map.of(
                CompanyField.COMPANY_NAME, "架空みどり橋ソフト㈱",
                CompanyField.CORPORATE_NUMBER, "８-９９９９-００００-０００１",
                CompanyField.INDUSTRY, "G",
                CompanyField.EMPLOYEES, "１２名",
                CompanyField.CAPITAL, "１，０００",
                CompanyField.IN_WARD, "yes"));
        assertEquals(
                Map.of(
                        "COMPANY_NAME", "架空みどり橋ソフト(株)",
                        "CORPORATE_NUMBER", "8999900000001",
                        "INDUSTRY", "Information and communications",
                        "EMPLOYEES", "12 people",
                        "CAPITAL", "10,000,000 yen",
                        "IN_WARD", "Yes"),
                shown(FORMS.answered(FORMS.ofCompany(typed))));
    }

    @Test
    void leaves_what_would_be_refused_as_it_was_typed() {
        assertEquals(Map.of("PHONE", "１２"), shown(FORMS.readBack(Map.of(PersonalField.PHONE, "１２"))));
    }
}
