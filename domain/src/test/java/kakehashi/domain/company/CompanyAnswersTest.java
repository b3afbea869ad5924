package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyAnswersTest {

    private static Map<CompanyField, String> typed() {
        return new EnumMap<>(Map.of(
                CompanyField.COMPANY_NAME, "架空みどり橋ソフト㈱",
                CompanyField.CORPORATE_NUMBER, "8-9999-0000-0001",
                CompanyField.INDUSTRY, "G",
                CompanyField.SME_CLASS, "SERVICE",
                CompanyField.EMPLOYEES, "３５",
                CompanyField.CAPITAL, "2,000",
                CompanyField.IN_WARD, CompanyAnswers.YES));
    }

    private static Map<CompanyField, String> refusals(CompanyField field, String answer) {
        Map<CompanyField, String> typed = typed();
        typed.put(field, answer);
        return CompanyAnswers.check(typed).refused().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().code()));
    }

    // R-F4
    @Test
    void reads_what_a_company_states() {
        CompanyAnswers answers = CompanyAnswers.check(typed());
        assertEquals(Map.of(), answers.refused());
        assertEquals(
                new CompanyProfile(
                        "架空みどり橋ソフト(株)", "8999900000001", Industry.G, SmeClass.SERVICE, 35, 20_000_000L, true),
                answers.profile());
        assertEquals(Set.of(), answers.profile().doubts());
    }

    @Test
    void stores_what_was_typed_in_one_form() {
        assertEquals(Optional.of("35"), CompanyAnswers.stored(CompanyField.EMPLOYEES, "３５名"));
        assertEquals(
                Optional.of("8999900000001"), CompanyAnswers.stored(CompanyField.CORPORATE_NUMBER, "８-９９９９-００００-０００１"));
        assertEquals(Optional.of("架空みどり橋ソフト(株)"), CompanyAnswers.stored(CompanyField.COMPANY_NAME, " 架空みどり橋ソフト㈱ "));
        assertEquals(Optional.of("1000万円"), CompanyAnswers.stored(CompanyField.CAPITAL, "１，０００万円"));
        assertEquals(Optional.empty(), CompanyAnswers.stored(CompanyField.EMPLOYEES, "many"));
        assertEquals(Optional.empty(), CompanyAnswers.stored(CompanyField.CAPITAL, " "));
    }

    @Test
    void a_sole_proprietor_has_neither_number_nor_capital() {
        Map<CompanyField, String> typed = typed();
        typed.remove(CompanyField.CORPORATE_NUMBER);
        typed.put(CompanyField.CAPITAL, " ");
        CompanyProfile profile = CompanyAnswers.check(typed).profile();
        assertNull(profile.corporateNumber());
        assertNull(profile.capitalYen());
    }

    @Test
    void says_everything_that_is_missing_at_once() {
        CompanyAnswers answers = CompanyAnswers.check(Map.of());
        assertNull(answers.profile());
        assertEquals(5, answers.refused().size());
        answers.refused()
                .forEach((field, refused) ->
                        assertEquals(field.chosen() ? "answer.notChosen" : "answer.missing", refused.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY_NAME, ---, answer.name",
        "CORPORATE_NUMBER, 8999900000002, answer.corporateNumberUnknown",
        "CORPORATE_NUMBER, ８-９９９９-００００-０００２, answer.corporateNumberUnknown",
        "CORPORATE_NUMBER, 12345, answer.corporateNumber",
        "INDUSTRY, Z, answer.choice",
        "INDUSTRY, g, answer.choice",
        "SME_CLASS, BIG, answer.choice",
        "EMPLOYEES, many, answer.number",
        "EMPLOYEES, -5, answer.number",
        "EMPLOYEES, 1.5, answer.number",
        "EMPLOYEES, ',', answer.number",
        "CAPITAL, unknown, answer.capital",
        "CAPITAL, 円, answer.capital",
        "CAPITAL, -5, answer.capital",
        "IN_WARD, may, answer.choice"
    })
    void says_what_is_wrong(CompanyField field, String answer, String code) {
        assertEquals(Map.of(field, code), refusals(field, answer));
    }

    @Test
    void takes_a_name_of_two_hundred_letters_and_no_more() {
        Map<CompanyField, String> tooLong = Map.of(CompanyField.COMPANY_NAME, "answer.tooLong");
        assertEquals(Map.of(), refusals(CompanyField.COMPANY_NAME, "あ".repeat(200)));
        assertEquals(tooLong, refusals(CompanyField.COMPANY_NAME, "あ".repeat(201)));
    }

    @Test
    void keeps_markup_in_a_name_as_it_was_typed() {
        Map<CompanyField, String> typed = typed();
        typed.put(CompanyField.COMPANY_NAME, "<b>O'Brien</b>; drop table company");
        CompanyProfile profile = CompanyAnswers.check(typed).profile();
        assertEquals("<b>O'Brien</b>; drop table company", profile.name());
    }

    /** As in answers about persons: such a name would be shown turned round, or with a reading over it. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202eA社", "A\u2066社", "\ufff9社\ufffaしゃ\ufffb"})
    void refuses_characters_nobody_sees_in_a_name(String name) {
        assertEquals(Map.of(CompanyField.COMPANY_NAME, "answer.invisible"), refusals(CompanyField.COMPANY_NAME, name));
    }

    // R-F4: outside the ward or too large is looked at, never turned away
    @Test
    void a_company_outside_the_ward_or_too_large_is_marked_for_staff() {
        CompanyProfile inside = CompanyAnswers.check(typed()).profile();
        Map<CompanyField, String> typed = typed();
        typed.put(CompanyField.IN_WARD, CompanyAnswers.NO);
        CompanyProfile outside = CompanyAnswers.check(typed).profile();
        typed = typed();
        typed.putAll(Map.of(CompanyField.EMPLOYEES, "5000", CompanyField.CAPITAL, "100億"));
        CompanyProfile large = CompanyAnswers.check(typed).profile();
        assertEquals(Company.Check.NEEDED, company(inside).check());
        assertEquals(Company.Check.NEEDED, company(outside).check());
        assertEquals(Company.Check.NEEDED, company(large).check());
        assertEquals(Set.of(Doubt.NEW), company(inside).doubts());
        assertEquals(Set.of(Doubt.NEW, Doubt.OUTSIDE_WARD), company(outside).doubts());
        assertEquals(Set.of(Doubt.NEW, Doubt.LARGE), company(large).doubts());
    }

    @Test
    void a_company_is_kept_as_it_stated_itself() {
        CompanyProfile profile = CompanyAnswers.check(typed()).profile();
        assertEquals(profile, company(profile).profile());
    }

    private static Company company(CompanyProfile profile) {
        return Company.of(UUID.randomUUID(), profile, Samples.NOW);
    }
}
