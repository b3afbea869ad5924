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
                "hoa (at) example.com | MAIL_ADDRESS | hoa (at) example.com",
                "write to hoa [at] example.com! | MAIL_ADDRESS | hoa [at] example.com",
                "hoa@ example.com でも | MAIL_ADDRESS | hoa@ example.com",
                "hoa（アット）example［dot］com | MAIL_ADDRESS | hoa(アット)example[dot]com",
                "〇九〇－一二三四－五六七八 へ | PHONE | 〇九〇-一二三四-五六七八",
                "電話 〇三一二三四五六七八 です | PHONE | 〇三一二三四五六七八",
                "call 0312345678 | PHONE | 0312345678",
                "Tel.03-1234-5678 | PHONE | 03-1234-5678",
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
                "Come (at) 10.30 o'clock. Meet us (at the office), or @ Shinjuku. Lunch @ 12.30pm. Bring a pen. 電話は〇三－〇〇〇〇－〇〇〇〇です。二〇二六年一二月九日、第一、二、三回",
                "From 2026-04-01 - 2026-05-31, or 2026.06.01-2026.06.30, 二〇二六.〇四.〇一－二〇二六.〇五.三一",
                "https://www.city.example.jp/jobs/2026-12-09 has the map. Bring a pen & {nothing} else.",
                "Prisoner's Dilemma is no topic, nor an arresting view. Missing items: none."
            })
    void lets_through_what_names_nobody(String text) {
        assertEquals(List.of(), check.find(text));
    }

    /** What a counsellor really hears: by name, not only by its heading. Source: T5; guideline to the Employment Security Act. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BELIEF | イスラム教 創価学会 エホバの証人 カトリック ヒンドゥー教 礼拝に 共産党 公明党 労働組合 労組 学生運動",
                "DISCRIMINATION | 本籍 被差別 在日コリアン 人種 ロヒンギャ 家族の職業 親の収入 世帯年収 離婚し 生活保護 同性愛 トランスジェンダー",
                "HEALTH | うつ病 統合失調症 発達障害 糖尿病 HIVに感染 ADHDの 癌治療 がんと診断 持病 通院中 入院した 妊娠 流産した 障害者手帳 障害がある",
                "CRIME | 前科 執行猶予 万引き 覚せい剤 不法滞在 オーバーステイし",
                "BELIEF | ハラール食 ハラル デモに参加 デモ行進 halal",
                "HEALTH | 食品アレルギー アレルギーがある food_allergy",
                "CRIME | 犯罪歴なし",
                "BELIEF | Muslim Catholics Buddhism Jehovah Ramadan trade_union labour_unions Communist_Party",
                "DISCRIMINATION | caste ethnicity divorced household_income gay transgender",
                "HEALTH | depression autistic pregnant disability cancer hepatitis hospitalised HIV",
                "CRIME | convicted arrested overstayed shoplifting deported",
                "BELIEF | Hồi_giáo Công_giáo Phật_giáo đảng_viên công_đoàn",
                "HEALTH | trầm_cảm mang_thai khuyết_tật ung_thư",
                "BELIEF | 기독교 무슬림 노동조합",
                "HEALTH | 우울증 임신했 장애인",
                "BELIEF | 基督教 伊斯兰教 佛教 党员 加入工会",
                "HEALTH | 抑郁症 怀孕 残疾 肝炎",
                "BELIEF | 伊斯蘭教 共產黨 加入工會",
                "HEALTH | 憂鬱症 懷孕 殘障",
                "BELIEF | मुस्लिम हिन्दू",
                "HEALTH | गर्भवती मधुमेह",
                "BELIEF | ခရစ်ယာန် အစ္စလာမ်",
                "HEALTH | ကိုယ်ဝန် ဆီးချို",
                "BELIEF | Islam Kristen Katolik serikat_pekerja",
                "HEALTH | hamil depresi disabilitas",
                "BELIEF | Katoliko Iglesia_ni_Cristo",
                "HEALTH | buntis kapansanan kanser",
                "BELIEF | อิสลาม คริสเตียน สหภาพแรงงาน",
                "HEALTH | ตั้งครรภ์ โรคซึมเศร้า มะเร็ง"
            })
    void finds_what_nobody_may_collect_by_name(Finding.Kind kind, String words) {
        for (String word : words.split(" ")) {
            String text = "(" + word.replace('_', ' ') + ")";
            assertTrue(check.find(text).stream().anyMatch(found -> found.kind() == kind), () -> text + " is " + kind);
        }
    }

    /** Words that only look like those, or are what the work is about. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "モスクワ大学で政治学を専攻。発信者と受信者。通信障害とシステム障害の対応。障害物。家系ラーメンの店。輸出自由化。",
                "新入院生ガイダンス。一流産業と主流産業。がんばって応募する。ハーフタイム。協同組合の仕事。在日ベトナム大使館。",
                "配偶者ビザの更新、扶養家族、健康診断、育児休業、産休の制度。年収300万円の求人。国籍と在留資格の確認。",
                "He majored in politics and pressed the disabled button; hearing aids; probation period of three months.",
                "Reading a grace period, a cancellation, the Prisoner's Dilemma, unionised spelling, an arresting view.",
                "Tôi bị bắt buộc phải nộp; làm theo đạo đức nghề nghiệp; tín đồ thời trang.",
                "자기소개서를 씁니다. 이전과 달리, 정당한 이유로 통일교육을 받았습니다. 책임 신고.",
                "科技行业的主流产品，相信教师，走进入教室，员工会议，统一教材，政治学系。",
                "科技業的主流產品，相信教師，員工會議，統一教材。",
                "Produk cacat dikembalikan. Rasa percaya diri dapat ditangkap.",
                "วันคริสต์มาส ค.ศ. 2026 อย่าลืมเอกสาร"
            })
    void lets_words_through_that_only_look_like_them(String text) {
        assertEquals(List.of(), check.find(text));
    }

    /** A vacancy's employer, a school or an occupation is no belief, no illness and no crime of anybody. Source: T5. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "宗教法人に就職希望。キリスト教系の大学を卒業。国際基督教大学と佛教大学で宗教学を専攻。発達障害者支援の仕事。",
                "ハラールレストランの求人、知的障害者施設の求人、労働組合の求人に応募。",
                "A vacancy at a religious corporation; graduated from a Christian university; studied criminal law.",
                "Tốt nghiệp đại học Công giáo, làm ở pháp nhân tôn giáo.",
                "기독교 대학교를 졸업하고 종교법인에 지원.",
                "毕业于基督教大学，想去宗教法人工作。",
                "畢業於天主教大學，想去宗教法人工作。",
                "Lulusan Universitas Islam, melamar ke badan hukum agama.",
                "बौद्ध विश्वविद्यालय",
                "ဗုဒ္ဓဘာသာတက္ကသိုလ်",
                "Nagtapos sa paaralang Katoliko.",
                "จบจากมหาวิทยาลัยคริสเตียน"
            })
    void lets_jobs_and_schools_through(String text) {
        assertEquals(List.of(), check.find(text));
    }

    /** What is let through takes nothing else along. */
    @Test
    void says_what_stands_beside_a_harmless_phrase() {
        assertEquals(List.of(new Finding(Finding.Kind.BELIEF, "キリスト教")), check.find("宗教法人に就職希望。キリスト教を信じる。"));
        assertEquals(List.of(new Finding(Finding.Kind.BELIEF, "宗教")), check.find("宗教は何ですか"));
        assertEquals(List.of(new Finding(Finding.Kind.HEALTH, "発達障害")), check.find("発達障害者支援センターに通う"));
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
