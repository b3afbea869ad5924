package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kakehashi.domain.shared.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    private static String accepted(PersonalField field, String typed) {
        return AnswerCheck.normalise(field, typed).orElseThrow();
    }

    private static String refusal(PersonalField field, String typed) {
        return assertThrows(Refused.class, () -> AnswerCheck.normalise(field, typed))
                .code();
    }

    // R-D1, domain 2.10
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUHARTO",
                "NGUYEN THI HONG NHUNG",
                "Nguyễn Thị Hồng Nhung",
                "AUNG KYAW MOE",
                "အောင်ကျော်မိုး",
                "राम बहादुर थापा",
                "王小明",
                "𠮷田",
                "김민서",
                "สมชาย ใจดี",
                "محمد",
                "Ærø O'Brien-Łukasiewicz",
                "=cmd|' /C calc'!A0",
                "+Maria",
                "-Maria",
                "@Maria",
                "<b>Maria</b>",
                "<script>alert('x')</script>",
                "Robert'); DROP TABLE registration;--",
                "田中《たなか》",
                "Maria 😀",
                "X Æ A-12"
            })
    void keeps_a_name_as_it_was_typed(String name) {
        assertEquals(name, accepted(PersonalField.NAME, name));
    }

    // domain 2.10
    @ParameterizedTest
    @CsvSource({"ေအာင္ေက်ာ္မုိး, အောင်ကျော်မိုး", "ေဒၚေအာင္ဆန္းစုၾကည္, ဒေါ်အောင်ဆန်းစုကြည်", "ထြန္း, ထွန်း"})
    void a_burmese_name_in_zawgyi_is_offered_in_unicode(String typed, String unicode) {
        assertEquals("answer.zawgyi", refusal(PersonalField.NAME, typed));
        assertEquals(unicode, Zawgyi.toUnicode(typed));
        assertEquals(unicode, accepted(PersonalField.NAME, unicode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"မ", "ကို", "သီတာ", "လှလှ", "Nang ဆိုင်", "နန်း ဝေ"})
    void letters_that_both_write_alike_are_unicode(String name) {
        assertEquals(name, accepted(PersonalField.NAME, name));
    }

    @Test
    void composes_marks_and_joins_blanks() {
        String decomposed = Normalizer.normalize("  Nguyễn \t Thị　Hồng\u00a0Nhung ", Normalizer.Form.NFD);
        assertEquals("Nguyễn Thị Hồng Nhung", accepted(PersonalField.NAME, decomposed));
    }

    @Test
    void takes_a_name_of_a_hundred_and_twenty_letters_and_no_more() {
        assertEquals("𠮷".repeat(120), accepted(PersonalField.NAME, "𠮷".repeat(120)));
        Refused refused = assertThrows(Refused.class, () -> AnswerCheck.normalise(PersonalField.NAME, "A".repeat(121)));
        assertEquals("answer.tooLong", refused.code());
        assertEquals(Map.of("most", 120), refused.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "😀 🎉", "12345", "...", "-", "\u0301", "\u200b"})
    void refuses_a_name_without_letters(String name) {
        assertEquals("answer.name", refusal(PersonalField.NAME, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARIA\u0000",
                "MA\u0007RIA",
                "\u202eAIRAM",
                "MARIA\u2066",
                "MARIA\u2069",
                "A\ufff9B\ufffaC\ufffb",
                "M\u0085",
                "MARIA\ud800"
            })
    void refuses_characters_nobody_sees(String name) {
        assertEquals("answer.invisible", refusal(PersonalField.NAME, name));
    }

    @ParameterizedTest
    @EnumSource(PersonalField.class)
    void nothing_typed_is_no_answer(PersonalField field) {
        assertEquals(Optional.empty(), AnswerCheck.normalise(field, null));
        assertEquals(Optional.empty(), AnswerCheck.normalise(field, ""));
        assertEquals(Optional.empty(), AnswerCheck.normalise(field, " \u3000 "));
    }

    @Property
    void a_stored_text_is_not_changed_by_storing_it_again(@ForAll String typed) {
        for (PersonalField field : new PersonalField[] {PersonalField.NAME, PersonalField.EDUCATION}) {
            try {
                Optional<String> once = AnswerCheck.normalise(field, typed);
                once.ifPresent(text -> assertEquals(once, AnswerCheck.normalise(field, text)));
            } catch (Refused refused) {
                assertTrue(refused.code().startsWith("answer."), refused.code());
            }
        }
    }

    @Property
    void answers_every_text_with_a_value_or_a_reason(@ForAll String typed) {
        for (PersonalField field : PersonalField.values()) {
            try {
                AnswerCheck.normalise(field, typed).ifPresent(text -> assertTrue(!text.isBlank(), field.name()));
            } catch (Refused refused) {
                assertTrue(refused.key().startsWith("error.answer."), refused.key());
            }
        }
    }

    // R-D9
    @Test
    void long_texts_keep_their_lines() {
        assertEquals("A\nB\n\nC", accepted(PersonalField.EDUCATION, " A\r\nB\r\rC\n"));
        assertEquals("answer.tooLong", refusal(PersonalField.WORK_HISTORY, "A".repeat(1001)));
    }

    // R-D7, domain 3.4
    @ParameterizedTest
    @CsvSource({
        "090-1234-5678, +819012345678",
        "０９０－１２３４－５６７８, +819012345678",
        "(03) 1234-5678, +81312345678",
        "03 1234 5678, +81312345678",
        "+81 90 1234 5678, +819012345678",
        "+84 912 345 678, +84912345678",
        "+977 984-1234567, +9779841234567",
        "+95 9 450 000 000, +959450000000",
        "+86 138 0013 8000, +8613800138000",
        "+82 10-1234-5678, +821012345678",
        "+886 912 345 678, +886912345678",
        "+63 917 123 4567, +639171234567",
        "+62 812-3456-7890, +6281234567890",
        "+66 81 234 5678, +66812345678",
        "+1 (212) 555-0123, +12125550123",
        "010 84 912 345 678, +84912345678"
    })
    void stores_phones_of_all_countries_in_one_form(String typed, String stored) {
        assertEquals(stored, accepted(PersonalField.PHONE, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123", "abc", "+", "+999 123456789", "03-1234-5678 ext. 5", "12345678901234567890", "090-1234"})
    void refuses_what_cannot_be_dialled(String typed) {
        assertEquals("answer.phone", refusal(PersonalField.PHONE, typed));
    }

    @Test
    void does_not_turn_letters_into_digits_of_a_phone() {
        assertEquals("answer.phone", refusal(PersonalField.PHONE, "0901234abcd"));
    }

    // R-D8
    @ParameterizedTest
    @CsvSource({
        "anna@example.jp, anna@example.jp",
        "ａｎｎａ＠ｅｘａｍｐｌｅ．ｊｐ, anna@example.jp",
        "anna+job@mail.example.co.jp, anna+job@mail.example.co.jp",
        "o'brien@example.jp, o'brien@example.jp",
        "anna@日本語.jp, anna@xn--wgv71a119e.jp",
        "anna@bücher.example, anna@xn--bcher-kva.example"
    })
    void takes_mail_addresses_and_writes_their_domain_in_ascii(String typed, String stored) {
        assertEquals(stored, accepted(PersonalField.EMAIL, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@example",
                "anna@@example.jp",
                "anna@.jp",
                "anna@example..jp",
                "anna@example.jp.",
                "anna@-example.jp",
                "anna@exa_mple.jp",
                "an na@example.jp",
                "anna@example.jp, eve@example.jp",
                "anna@example.jp;eve@example.jp",
                "<anna@example.jp>",
                "Anna <anna@example.jp>",
                "anna@example.jp\r\nBcc: eve@example.jp",
                "anna@example.jp%0aBcc: eve@example.jp",
                "anna@example.jp\nSubject: x",
                "アンナ@example.jp",
                "anna@[127.0.0.1]"
            })
    void refuses_what_is_no_mail_address(String typed) {
        assertEquals("answer.mail", refusal(PersonalField.EMAIL, typed));
    }

    @Test
    void refuses_a_mail_address_no_server_takes() {
        assertEquals("answer.mail", refusal(PersonalField.EMAIL, "a".repeat(65) + "@example.jp"));
        assertEquals("answer.mail", refusal(PersonalField.EMAIL, "anna@" + "a".repeat(64) + ".jp"));
        assertEquals("answer.tooLong", refusal(PersonalField.EMAIL, "anna@" + "a.".repeat(130) + "jp"));
    }

    // R-D2
    @ParameterizedTest
    @CsvSource({"23, 23", "２３, 23", "15, 15", "99, 99", "023, 23", "२३, 23", "21 tuổi, 21", "21歳, 21"})
    void takes_ages_as_people_write_them(String typed, String stored) {
        assertEquals(stored, accepted(PersonalField.AGE, typed));
    }

    @Test
    void refuses_ages_of_children_and_of_nobody() {
        Refused refused = assertThrows(Refused.class, () -> AnswerCheck.normalise(PersonalField.AGE, "14"));
        assertEquals("answer.age", refused.code());
        assertEquals(Map.of("least", 15, "most", 99), refused.arguments());
        assertEquals("answer.age", refusal(PersonalField.AGE, "100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二十", "2x", "-20", "2.5", "20くらい"})
    void refuses_an_age_that_is_no_number(String typed) {
        assertEquals("answer.number", refusal(PersonalField.AGE, typed));
    }

    // R-D6, domain 2.1: a residence card says 2029年04月20日
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2029-04-20",
                "2029/4/20",
                "2029.04.20",
                "20290420",
                "2029年4月20日",
                "2029年04月20日(金曜日)",
                "令和11年4月20日",
                "令和１１年０４月２０日(金)",
                "㋿11年 4月 20日",
                "２０２９－０４－２０",
                "2029년 4월 20일(금)",
                "20/04/2029",
                "Thứ Sáu, 20/04/2029",
                "ngày 20 tháng 4 năm 2029",
                "20 April 2029 (Fri)",
                "April 20, 2029",
                "20 apr 2029",
                "२०/४/२०२९"
            })
    void takes_days_as_people_and_cards_write_them(String typed) {
        assertEquals("2029-04-20", accepted(PersonalField.STAY_EXPIRES, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2029-02-30",
                "令和11年2月30日",
                "令和0年4月20日",
                "令和11年4月",
                "慶応11年4月20日",
                "2029-13-01",
                "1999-04-20",
                "2101-01-01",
                "04/20/2029",
                "20/04/29",
                "20 Avril 2029",
                "2029-04",
                "2029-04-20;",
                "soon"
            })
    void refuses_days_that_cannot_be_meant(String typed) {
        assertEquals("answer.date", refusal(PersonalField.STAY_EXPIRES, typed));
    }

    // R-D3, R-D5
    @Test
    void takes_only_choices_of_the_list() {
        assertEquals("VN", accepted(PersonalField.NATIONALITY, "VN"));
        assertEquals("answer.choice", refusal(PersonalField.NATIONALITY, "vn"));
        assertEquals("answer.choice", refusal(PersonalField.NATIONALITY, "XX"));
        assertEquals("STUDENT", accepted(PersonalField.STATUS_OF_RESIDENCE, "STUDENT"));
        assertEquals("answer.choice", refusal(PersonalField.STATUS_OF_RESIDENCE, "student"));
        assertEquals("answer.choice", refusal(PersonalField.STATUS_OF_RESIDENCE, "留学"));
    }

    // R-D0 to R-D13, domain 0.1
    @Test
    void only_the_wards_data_items_can_be_asked() {
        long asked = Arrays.stream(PersonalField.values())
                .map(PersonalField::item)
                .distinct()
                .count();
        assertTrue(Arrays.stream(PersonalField.values()).allMatch(field -> field.item() != null));
        assertEquals(DataItem.values().length, asked);
    }
}
