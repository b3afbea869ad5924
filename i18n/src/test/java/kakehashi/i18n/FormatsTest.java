package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Source: domain 3.1, 3.4. */
class FormatsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    static List<Language> languages() {
        return Languages.all();
    }

    private static Formats formats(String tag) {
        return Formats.of(Languages.find(tag).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 2026年12月9日(水)",
                "ja-simple | 2026年12月9日(水曜日)",
                "en | 9 December 2026 (Wed)",
                "zh-Hans | 2026年12月9日(周三)",
                "zh-Hant | 2026年12月9日(週三)",
                "ko | 2026년 12월 9일(수)",
                "vi | Thứ Tư, 09/12/2026",
                "ne | 2026 डिसेम्बर 9, बुधबार",
                "my | 2026 ခုနှစ် ဒီဇင်ဘာလ 9\u00a0ရက် (ဗုဒ္ဓဟူးနေ့)",
                "fil | Disyembre 9, 2026 (Miyerkules)",
                "id | Rabu, 9 Desember 2026",
                "th | วันพุธที่ 9 ธันวาคม 2026"
            })
    void writes_a_day_as_the_language_does(String tag, String expected) {
        assertEquals(expected, Ruby.plain(formats(tag).date(DAY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 2026年12月9日(水) 13:30",
                "en | 9 December 2026 (Wed), 13:30 (Japan time)",
                "ko | 2026년 12월 9일(수) 13:30(일본 시간)",
                "vi | Thứ Tư, 09/12/2026, 13:30 (giờ Nhật Bản)"
            })
    void says_whose_time_a_moment_is(String tag, String expected) {
        assertEquals(expected, formats(tag).zoned(ZonedDateTime.of(DAY, LocalTime.of(13, 30), TOKYO)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 2026年12月9日(水) 13:30～16:00",
                "ja-simple | 2026年12月9日(水曜日) 午後1時30分から 午後4時まで",
                "en | 9 December 2026 (Wed), 13:30 to 16:00 (Japan time)",
                "zh-Hans | 2026年12月9日(周三) 13:30–16:00(日本时间)",
                "zh-Hant | 2026年12月9日(週三) 13:30～16:00(日本時間)",
                "ko | 2026년 12월 9일(수) 13:30~16:00(일본 시간)",
                "vi | Thứ Tư, 09/12/2026, 13:30\u00a0–\u00a016:00 (giờ Nhật Bản)",
                "ne | 2026 डिसेम्बर 9, बुधबार, 13:30\u00a0बजेदेखि 16:00\u00a0बजेसम्म (जापानी समय)",
                "my | 2026 ခုနှစ် ဒီဇင်ဘာလ 9\u00a0ရက် (ဗုဒ္ဓဟူးနေ့)၊ 13:30\u00a0နာရီမှ 16:00\u00a0နာရီအထိ (ဂျပန်စံတော်ချိန်)",
                "fil | Disyembre 9, 2026 (Miyerkules), 1:30\u00a0PM hanggang 4:00\u00a0PM (oras sa Japan)",
                "id | Rabu, 9 Desember 2026, pukul 13:30–16:00 (waktu Jepang)",
                "th | วันพุธที่ 9 ธันวาคม 2026 เวลา 13:30\u00a0น. ถึง 16:00\u00a0น. (เวลาญี่ปุ่น)"
            })
    void writes_the_times_of_one_day_once_with_the_day(String tag, String expected) {
        ZonedDateTime from = DAY.atTime(13, 30).atZone(TOKYO);
        ZonedDateTime to = DAY.atTime(16, 0).atZone(TOKYO);
        assertEquals(expected, Ruby.plain(formats(tag).span(from, to)));
        String turn = Ruby.plain(formats(tag).turn(from.toLocalTime(), to.toLocalTime()));
        assertTrue(expected.contains(turn) && !turn.matches(".*[()].*"), turn + " says the zone no second time");
    }

    @Test // a line may be broken between a dash and a blank, even one that holds words together
    void no_line_begins_with_a_blank_inside_a_span() {
        for (Language language : Languages.all()) {
            String times = Formats.of(language).times(LocalTime.of(13, 30), LocalTime.of(16, 0));
            assertFalse(times.contains("–\u00a0"), language.tag() + ": " + times);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 2026年8月24日(月)～2026年8月28日(金)",
                "ja-simple | 2026年8月24日(月曜日)から 2026年8月28日(金曜日)まで",
                "en | 24 August 2026 (Mon) to 28 August 2026 (Fri)",
                "vi | Thứ Hai, 24/08/2026 – Thứ Sáu, 28/08/2026"
            })
    void writes_several_days_without_times(String tag, String expected) {
        ZonedDateTime from = LocalDate.of(2026, 8, 24).atTime(10, 0).atZone(TOKYO);
        ZonedDateTime to = LocalDate.of(2026, 8, 28).atTime(17, 0).atZone(TOKYO);
        assertEquals(expected, Ruby.plain(formats(tag).span(from, to)));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 午前0時",
        "00:05, 午前0時5分",
        "09:00, 午前9時",
        "11:59, 午前11時59分",
        "12:00, 昼の 12時",
        "13:30, 午後1時30分",
        "23:01, 午後11時1分"
    })
    void plain_japanese_says_morning_and_afternoon(LocalTime time, String expected) {
        assertEquals(expected, Ruby.plain(formats("ja-simple").time(time)));
    }

    @ParameterizedTest
    @CsvSource({"1, ついたち", "4, よっか", "8, ようか", "14, じゅうよっか", "20, はつか", "24, にじゅうよっか"})
    void plain_japanese_reads_the_days_that_have_names_of_their_own(int day, String reading) {
        StringBuilder readings = new StringBuilder();
        String date = formats("ja-simple").date(DAY.withDayOfMonth(day));
        Ruby.split(date, text -> {}, (base, each) -> readings.append(each).append(' '));
        assertTrue(readings.toString().contains(" " + reading + " "), readings.toString());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void writes_only_latin_digits(Language language) {
        ZonedDateTime at = DAY.atTime(13, 30).atZone(TOKYO);
        Formats formats = Formats.of(language);
        Stream.of(formats.date(DAY), formats.month(DAY), formats.time(at.toLocalTime()), formats.dateTime(at))
                .forEach(text -> assertFalse(text.matches("(?s).*[\\p{Nd}&&[^0-9]].*"), text));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leaves_no_placeholder_in_a_date(Language language) {
        ZonedDateTime at = DAY.atTime(13, 30).atZone(TOKYO);
        Formats formats = Formats.of(language);
        Stream.of(formats.dateTime(at), formats.month(DAY), formats.span(at, at.plusDays(1)))
                .forEach(text -> assertFalse(text.contains("{"), text));
    }

    @Test
    void tells_a_time_in_its_own_zone() {
        ZonedDateTime kathmandu = DAY.atTime(13, 30).atZone(ZoneId.of("Asia/Kathmandu"));
        assertTrue(formats("ja").dateTime(kathmandu).endsWith("13:30"));
    }

    @ParameterizedTest
    @CsvSource({"ja, JP, 日本", "ja-simple, TW, 台湾", "ja, TW, 台湾", "ja, HK, 香港", "en, VN, Vietnam", "vi, VN, Việt Nam"})
    void names_countries_and_regions(String tag, String region, String expected) {
        assertEquals(expected, Ruby.plain(formats(tag).region(region)));
    }

    @Test
    void orders_words_as_the_languages_dictionaries_do() {
        List<String> vietnamese = Stream.of("Bỉ", "Đức", "Ấn Độ", "Ai Cập", "Canada")
                .sorted(formats("vi").collation())
                .toList();
        assertEquals(List.of("Ai Cập", "Ấn Độ", "Bỉ", "Canada", "Đức"), vietnamese);
    }
}
