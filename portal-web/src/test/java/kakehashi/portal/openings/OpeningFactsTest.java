package kakehashi.portal.openings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningFactsTest {

    private static Map<OpeningField, String> job() {
        return new EnumMap<>(Map.of(
                OpeningField.OCCUPATION, "H52",
                OpeningField.PLACE, "新宿区",
                OpeningField.EMPLOYMENT, "REGULAR",
                OpeningField.WORKING_TIME, "8時から17時",
                OpeningField.PAY_UNIT, "MONTH",
                OpeningField.PAY_FROM, "230000",
                OpeningField.JAPANESE_LEVEL, "N4"));
    }

    private static List<OpeningFacts.Fact> facts(OpeningKind kind, Map<OpeningField, String> answers, String reader) {
        return new OpeningFacts(answers, "ja", Samples.language(reader)).of(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "en, MONTH,, '230,000 yen a month'",
        "en, HOUR, 280000, '230,000 to 280,000 yen an hour'",
        "ja, YEAR, 280000, '年収230,000円から280,000円'",
        "ja, MONTH,, '月給230,000円'",
        "vi, MONTH, 280000, 'Từ 230.000 đến 280.000 yên mỗi tháng'"
    })
    void pay_is_one_line_with_its_unit(String reader, String unit, String until, String line) {
        Map<OpeningField, String> answers = job();
        answers.put(OpeningField.PAY_UNIT, unit);
        if (until != null) {
            answers.put(OpeningField.PAY_UNTIL, until);
        }

        assertEquals(line, facts(OpeningKind.JOB, answers, reader).get(0).text());
    }

    @Test
    void a_job_is_told_in_the_readers_order_and_marks_what_the_company_wrote() {
        List<OpeningFacts.Fact> facts = facts(OpeningKind.JOB, job(), "en");

        assertEquals(
                List.of(
                        "Pay",
                        "Working hours and days off",
                        "Place of work",
                        "Kind of employment",
                        "Japanese you need",
                        "Occupation"),
                facts.stream().map(OpeningFacts.Fact::label).toList());
        assertEquals(new OpeningFacts.Fact("Working hours and days off", "8時から17時", "ja"), facts.get(1));
        assertEquals(null, facts.get(0).language());
    }

    @Test
    void an_internship_tells_its_days_in_one_line() {
        Map<OpeningField, String> answers = Map.of(
                OpeningField.PLACE, "新宿区",
                OpeningField.BEGINS_ON, "2027-02-15",
                OpeningField.ENDS_ON, "2027-02-19",
                OpeningField.DAY_COUNT, "3",
                OpeningField.CAPACITY, "2",
                OpeningField.PAID, "no",
                OpeningField.JAPANESE_LEVEL, "N5");

        List<String> told = facts(OpeningKind.INTERNSHIP, answers, "en").stream()
                .map(OpeningFacts.Fact::text)
                .toList();
        assertEquals(
                List.of("15 February 2027 (Mon) to 19 February 2027 (Fri)", "3 days", "新宿区", "Unpaid", "2 people"),
                told.subList(0, 5));
    }
}
