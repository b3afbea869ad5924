package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: R-A32, R-A33; domain 0.6, 2.2. */
class OpeningAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    private static OpeningAnswers check(OpeningKind kind, Map<OpeningField, String> typed) {
        return OpeningAnswers.check(kind, typed, TODAY);
    }

    static Map<OpeningField, String> job() {
        return new EnumMap<>(Map.of(
                OpeningField.TITLE, "機械の設計",
                OpeningField.OCCUPATION, "B07",
                OpeningField.DESCRIPTION, "CADで\r\n図面を作ります。",
                OpeningField.PLACE, "新宿区",
                OpeningField.EMPLOYMENT, "REGULAR",
                OpeningField.WORKING_TIME, "9時から18時",
                OpeningField.PAY_UNIT, "MONTH",
                OpeningField.PAY_FROM, "230,000円",
                OpeningField.JAPANESE_LEVEL, "N3"));
    }

    static Map<OpeningField, String> internship() {
        return new EnumMap<>(Map.of(
                OpeningField.TITLE, "工場の仕事",
                OpeningField.DESCRIPTION, "見学と体験",
                OpeningField.PLACE, "新宿区",
                OpeningField.BEGINS_ON, "2027年2月15日",
                OpeningField.ENDS_ON, "2027-02-19",
                OpeningField.DAY_COUNT, "5日",
                OpeningField.CAPACITY, "２",
                OpeningField.PAID, "no",
                OpeningField.JAPANESE_LEVEL, "N4"));
    }

    private static String refusal(OpeningKind kind, Map<OpeningField, String> typed, OpeningField field, String value) {
        typed.put(field, value);
        OpeningAnswers answers = check(kind, typed);
        return answers.refused().containsKey(field)
                ? answers.refused().get(field).code()
                : null;
    }

    private static String job(OpeningField field, String value) {
        return refusal(OpeningKind.JOB, job(), field, value);
    }

    private static String internship(OpeningField field, String value) {
        return refusal(OpeningKind.INTERNSHIP, internship(), field, value);
    }

    @Test
    void answers_are_normalised() {
        OpeningAnswers answers = check(OpeningKind.JOB, job());

        assertEquals(Map.of(), answers.refused());
        assertEquals("230000", answers.accepted().get(OpeningField.PAY_FROM));
        assertEquals("CADで\n図面を作ります。", answers.accepted().get(OpeningField.DESCRIPTION));
        assertEquals(
                List.of("2027-02-15", "2027-02-19", "5", "2"),
                List.of(OpeningField.BEGINS_ON, OpeningField.ENDS_ON, OpeningField.DAY_COUNT, OpeningField.CAPACITY)
                        .stream()
                        .map(check(OpeningKind.INTERNSHIP, internship()).accepted()::get)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"23万円, 230000", "２３万円, 230000", "二十三万円, 230000", "'１，２００円', 1200", "280000, 280000", "23万5000円, 235000"
    })
    void pay_is_read_like_every_amount(String typed, String yen) {
        Map<OpeningField, String> job = job();
        job.put(OpeningField.PAY_FROM, typed);

        assertEquals(yen, check(OpeningKind.JOB, job).accepted().get(OpeningField.PAY_FROM));
    }

    @Test
    void what_a_kind_does_not_ask_is_dropped() {
        Map<OpeningField, String> typed = job();
        typed.put(OpeningField.PAID, "yes");

        assertFalse(check(OpeningKind.JOB, typed).accepted().containsKey(OpeningField.PAID));
    }

    @Test
    void what_must_be_answered_is_missed() {
        assertEquals("answer.missing", job(OpeningField.TITLE, " \u3000 "));
        assertEquals("answer.notChosen", job(OpeningField.JAPANESE_LEVEL, null));
        assertNull(job(OpeningField.SPOKEN, null));
        assertEquals(9, check(OpeningKind.INTERNSHIP, Map.of()).refused().size());
    }

    @ParameterizedTest
    @CsvSource({
        "OCCUPATION, B99, answer.choice",
        "JAPANESE_LEVEL, N6, answer.choice",
        "EMPLOYMENT, regular, answer.choice",
        "PAY_FROM, plenty, answer.number",
        "PAY_FROM, -1, answer.number",
        "PAY_FROM, 0, answer.between",
        "PAY_FROM, 999999999, answer.between"
    })
    void nonsense_is_refused(OpeningField field, String typed, String code) {
        assertEquals(code, job(field, typed));
    }

    @Test
    void a_range_of_pay_goes_upwards() {
        assertNull(job(OpeningField.PAY_UNTIL, "230000"));
        assertEquals("answer.payRange", job(OpeningField.PAY_UNTIL, "229999"));
    }

    @Test
    void long_and_invisible_texts_are_refused() {
        assertNull(job(OpeningField.TITLE, "あ".repeat(120)));
        assertEquals("answer.tooLong", job(OpeningField.TITLE, "あ".repeat(121)));
        assertEquals("answer.invisible", job(OpeningField.DESCRIPTION, "right\u202Eto left"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人材を紹介します", "職業紹介", "仕事をご紹介します", "職業あっせん", "斡旋"})
    void words_of_introducing_people_are_refused(String words) {
        assertEquals("answer.introducing", job(OpeningField.DESCRIPTION, words));
        assertEquals("answer.introducing", internship(OpeningField.TITLE, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"商品の紹介", "お客様に会社を紹介する", "自己紹介"})
    void introducing_something_else_is_part_of_many_jobs(String words) {
        assertNull(job(OpeningField.DESCRIPTION, words));
    }

    @ParameterizedTest
    @CsvSource({"1, answer.between", "2,", "5,", "6, answer.dayCount", "11, answer.between"})
    void an_internship_lasts_two_to_ten_days_and_no_longer_than_its_dates(String days, String code) {
        assertEquals(code, internship(OpeningField.DAY_COUNT, days));
    }

    @Test
    void an_internship_over_the_end_of_a_month_counts_all_days() {
        Map<OpeningField, String> typed = internship();
        typed.put(OpeningField.BEGINS_ON, "2027-02-25");
        typed.put(OpeningField.ENDS_ON, "2027-03-06");

        assertNull(refusal(OpeningKind.INTERNSHIP, typed, OpeningField.DAY_COUNT, "10"));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertEquals("answer.endsBefore", internship(OpeningField.ENDS_ON, "2027-02-14"));
        assertEquals("answer.date", internship(OpeningField.ENDS_ON, "31 February 2027"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-13, 2027-02-14, answer.dayOver",
        "2027-02-14, 2027-02-15,",
        "2020-02-17, 2020-02-01, answer.endsBefore"
    })
    void it_ends_today_or_later(String begins, String ends, String code) {
        Map<OpeningField, String> typed = internship();
        typed.put(OpeningField.DAY_COUNT, "2");
        typed.put(OpeningField.BEGINS_ON, begins);

        assertEquals(code, refusal(OpeningKind.INTERNSHIP, typed, OpeningField.ENDS_ON, ends));
    }
}
