package kakehashi.backoffice.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.FieldQuestions;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RuleSamples;
import kakehashi.domain.registration.Answers;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;

class PersonQuestionsTest {

    private static final PageTexts TEXTS = StandardTexts.read();
    private static final List<CollectionRule> RULES = Stream.of(
                    PersonalField.NAME, PersonalField.EMAIL, PersonalField.PHONE)
            .map(field -> RuleSamples.rule("SEEKER", field, field == PersonalField.NAME))
            .toList();

    private static PersonQuestions questions(Audience audience) {
        FieldQuestions fields = new FieldQuestions(Texts.of(Languages.standard()), LocalDate.of(2026, 11, 24));
        Stream<Question> company =
                audience == Audience.COMPANY ? Stream.of(CompanyField.values()).map(fields::of) : Stream.of();
        Stream<Question> person = RULES.stream().map(rule -> fields.of(rule.field(), rule.required()));
        return new PersonQuestions(
                RULES, audience, Stream.concat(company, person).toList(), TEXTS);
    }

    @Test
    void answers_are_read_back_as_they_will_be_stored_and_wrong_ones_told_beside_them() {
        PersonQuestions person = questions(Audience.SEEKER);
        person.find("name").answer("  Nguyễn Thị Ánh ");
        person.find("phone").answer("０９０-1234-5678");
        person.find("email").answer("nobody");
        person.check(Answers.onPaper(RULES, person.typed()));

        assertEquals("Nguyễn Thị Ánh", person.find("name").getShown());
        assertFalse(person.find("phone").isWrong());
        assertFalse(person.find("phone").getShown().contains("０"));
        assertTrue(person.find("email").isWrong());
        assertNull(person.company());
    }

    @Test
    void a_missing_address_is_read_back_as_such() {
        PersonQuestions person = questions(Audience.SEEKER);
        person.readBackMissingAddress();
        assertEquals(
                TEXTS.get("registrations.paper.noAddress"), person.find("email").getShown());
    }

    @Test
    void a_company_says_what_it_is_before_its_contact() {
        PersonQuestions person = questions(Audience.COMPANY);
        assertEquals(
                FieldQuestions.words(CompanyField.values()[0]),
                person.all().get(0).getId());
        person.check(Answers.onPaper(RULES, person.typed()));
        assertTrue(person.all().stream().anyMatch(Question::isWrong));
        assertTrue(person.find(FieldQuestions.words(CompanyField.INDUSTRY)).isWrong());
    }
}
