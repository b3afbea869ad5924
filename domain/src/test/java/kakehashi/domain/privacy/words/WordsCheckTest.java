package kakehashi.domain.privacy.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kakehashi.domain.programme.ReferenceNumber;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff type names nobody. Source: R-WS4, R-CS4, T5. */
class WordsCheckTest {

    private final WordsCheck check = new WordsCheck(
            List.of("office@example.jp", "03-0000-0000", "新宿区西新宿9丁目1-2", "9-1-2 Nishi-Shinjuku, Shinjuku-ku"),
            WordBook.initial());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "連絡は maria@example.jp までお願いします。 | MAIL_ADDRESS | maria@example.jp",
                "連絡先：ｍａｒｉａ＠ｅｘａｍｐｌｅ．ｊｐ | MAIL_ADDRESS | maria@example.jp",
                "Please call 090-1234-5678. | PHONE | 090-1234-5678",
                "電話は０９０１２３４５６７８です | PHONE | 09012345678",
                "Gọi +84 912 345 678 nhé | PHONE | +84 912 345 678",
                "call (03) 1234 5678 today | PHONE | 03) 1234 5678",
                "〒160-0023 に送ってください | ADDRESS | 〒160",
                "西新宿2丁目のビル | ADDRESS | 2丁目",
                "live at 2-8-1 Nishi | ADDRESS | 2-8-1",
                "田中様もいらっしゃいます。 | NAME | 田中様",
                "マリアさんに聞いてください | NAME | マリアさん",
                "Please ask Ms. Santos | NAME | Ms. Santos",
                "Hãy hỏi chị Lan nhé | NAME | chị Lan",
                "https://x.example.jp/en/my/AbCdEfGhIjKlMnOpQrStUv | LINK | https://x.example.jp/en/my/AbCdEfGhIjKlMnOpQrStUv",
                "あなたの宗教を教えてください | BELIEF | 宗教",
                "Tell us your Religion. | BELIEF | Religion",
                "tôn giáo của bạn | BELIEF | tôn giáo",
                "本籍の分かるもの | DISCRIMINATION | 本籍",
                "逮捕歴について | CRIME | 逮捕",
                "any criminal record | CRIME | criminal"
            })
    void finds_what_must_not_leave_and_says_which_words(String text, Finding.Kind kind, String words) {
        assertEquals(List.of(new Finding(kind, words)), check.find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "皆様、参加者様、学生さん、お客様、企業様へ。同様に、様々な仕様で。たくさんの方に。氏名の欄",
                "2026年12月9日(水曜日) 午後1時30分から 午後4時まで。12月9日は12:30に開場します。",
                "On 2026-12-09 from 13:30 to 16:00, room 305, fee 1,500 yen; see 09-12-2026.",
                "Ngày 09/12/2026, phòng 305. Tiếng Anh Quốc cũng được dùng, nước Anh Quốc.",
                "The office: office@example.jp, 03-0000-0000. The venue: 9-1-2 Nishi-Shinjuku, Shinjuku-ku",
                "会場は新宿区西新宿9丁目1-2です。履歴書と在留カードを持ってきてください。",
                "https://www.city.example.jp/jobs/2026-12-09 has the map. Bring a pen & {nothing} else.",
                "Prisoner's Dilemma is no topic, nor an arresting view. Missing items: none."
            })
    void lets_through_what_names_nobody(String text) {
        assertEquals(List.of(), check.find(text));
    }

    @Test
    void finds_several_at_once_each_as_one_thing_and_shows_no_words_in_logs() {
        List<Finding> found = check.find("田中様 090-1234-5678 田中様 tanaka@example.jp");
        assertEquals(
                List.of(Finding.Kind.NAME, Finding.Kind.MAIL_ADDRESS, Finding.Kind.PHONE),
                found.stream().map(Finding::kind).toList());
        assertFalse(found.toString().contains("田中"), found.toString());
    }

    /** Staff who know their readers add words, and take away what stops too much. */
    @Test
    void other_words_are_found_the_same_way() {
        WordBook book = new WordBook(Map.of(
                "en", Map.of(WordKind.BELIEF, List.of("union"), WordKind.TITLE, List.of("Dr")),
                "ko",
                        Map.of(
                                WordKind.CRIME,
                                List.of("구속"),
                                WordKind.TITLE,
                                List.of("님"),
                                WordKind.ANYBODY,
                                List.of("고객"))));
        WordsCheck other = new WordsCheck(List.of(), book);
        assertEquals(List.of(new Finding(Finding.Kind.BELIEF, "Union")), other.find("Which Union? A reunion."));
        assertEquals(List.of(new Finding(Finding.Kind.NAME, "Dr. Sato")), other.find("See Dr. Sato, Mr Sato, dr Ito"));
        assertEquals(
                List.of(new Finding(Finding.Kind.NAME, "김민서님"), new Finding(Finding.Kind.CRIME, "구속")),
                other.find("고객님, 김민서님. 구속되다"));
        assertEquals(List.of(), new WordsCheck(List.of(), new WordBook(Map.of())).find("様 宗教 田中様 Ms. Lee Mr"));
    }

    /** What everybody may know passes however it is written, and never as a part of something longer. */
    @Test
    void numbers_of_offices_pass_and_those_of_people_do_not() {
        WordBook book = new WordBook(Map.of(
                "ja",
                Map.of(
                        WordKind.CONTACT,
                        List.of("ハローワーク新宿 03-3200-8609", "0570-013904", "help@office.example.jp", "歌舞伎町2丁目42番10号"))));
        WordsCheck offices = new WordsCheck(List.of("045-123-4567", "区役所 窓口 03-5273-3925"), book);
        String text = "電話 ０３（３２００）８６０９、+81-3-3200-8609、0570 013 904、045-123-4567、03-5273-3925。"
                + "HELP@office.example.jp、歌舞伎町2丁目42番10号";
        assertEquals(List.of(), offices.find(text));
        assertEquals(
                List.of(Finding.Kind.MAIL_ADDRESS, Finding.Kind.PHONE, Finding.Kind.ADDRESS),
                offices.find("not-help@office.example.jp 03-3200-86091 歌舞伎町3丁目").stream()
                        .map(Finding::kind)
                        .toList());
        assertEquals(List.of(), new WordsCheck(List.of(), WordBook.initial()).find("外国人在留総合インフォメーションセンター 0570-013904"));
    }

    @Property
    void finds_every_reference_number_however_it_is_written(@ForAll @IntRange(min = 0, max = 999_999_999) int value) {
        String number = ReferenceNumber.of(value);
        for (String written : List.of(number, number.substring(1), number.replace("-", ""), number.replace('-', ' '))) {
            List<Finding> found = check.find("受付番号は " + written + " です");
            assertEquals(List.of(new Finding(Finding.Kind.REFERENCE, written)), found);
        }
    }

    @Property
    void finds_every_mobile_number_in_any_company(@ForAll @IntRange(min = 0, max = 99_999_999) int value) {
        String digits = "%08d".formatted(value);
        String number = "080-" + digits.substring(0, 4) + "-" + digits.substring(4);
        assertTrue(check.find("a " + number + ", b").contains(new Finding(Finding.Kind.PHONE, number)));
    }
}
