package kakehashi.domain.privacy.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: domain 2.10. */
class SearchFormTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hồng Nhung, NGUYEN THI HONG NHUNG",
        "đặng ĐÌNH Đức, DANG DINH DUC",
        "María dela Cruz-Santos, MARIA DELA CRUZ SANTOS",
        "Ｗａｎｇ　Ｘｉａｏｍｉｎｇ, WANG XIAOMING",
        "Müller Øst Straße, MULLER ØST STRASSE",
        "O'Brien, O BRIEN"
    })
    void latin_names_lose_their_marks_and_case(String typed, String words) {
        assertEquals(List.of(words.split(" ")), List.copyOf(SearchForm.words(typed)));
    }

    @ParameterizedTest
    @CsvSource({"王小明, 王小明", "김민서, 김민서", "アウン, アウン", "ｶﾞﾙｼｱ, ガルシア", "अनिता, अनिता", "အောင်, အောင်"})
    void other_scripts_keep_their_marks(String typed, String word) {
        assertEquals(Set.of(word), SearchForm.words(typed));
    }

    @Test
    void hangul_is_one_word_however_it_was_typed() {
        String decomposed = Normalizer.normalize("김민서", Normalizer.Form.NFD);
        assertEquals(Set.of("김민서"), SearchForm.words(decomposed));
        assertEquals(Set.of("김민", "김민서"), SearchForm.prefixes(decomposed));
    }

    @ParameterizedTest
    @CsvSource({"髙橋, 高橋", "山﨑, 山崎", "渡邊, 渡辺", "渡邉, 渡辺", "齋藤, 斎藤", "濵田, 浜田"})
    void kanji_that_names_write_either_way_find_each_other(String typed, String word) {
        assertEquals(Set.of(word), SearchForm.words(typed));
        assertEquals(Set.of(word), SearchForm.words(word));
    }

    @Test
    void one_kanji_can_be_searched() {
        assertEquals(Set.of("王", "王小", "王小明"), SearchForm.prefixes("王小明"));
    }

    @Test
    void two_latin_letters_can_be_searched_but_not_one() {
        assertEquals(Set.of("RA", "RAM"), SearchForm.prefixes("Ram"));
    }

    @Test
    void a_word_of_one_letter_can_be_searched() {
        assertEquals(Set.of("U", "TH", "THA", "THAN", "THANT"), SearchForm.prefixes("U Thant"));
    }

    @Test
    void beginnings_end_at_ten_letters() {
        Set<String> prefixes = SearchForm.prefixes("Wickremasinghe");
        assertTrue(prefixes.contains("WICKREMASI"));
        assertFalse(prefixes.contains("WICKREMASIN"));
        assertEquals("WICKREMASI", SearchForm.prefix("WICKREMASINGHE"));
    }

    @Test
    void letters_beyond_the_basic_plane_are_not_cut_in_half() {
        assertEquals(Set.of("𠮷", "𠮷田"), SearchForm.prefixes("𠮷田"));
    }

    @Test
    void nothing_but_signs_has_no_words() {
        assertEquals(Set.of(), SearchForm.words(" - ' 😀 ・ "));
        assertEquals(Set.of(), SearchForm.prefixes(""));
    }

    @ParameterizedTest
    @CsvSource({"' Anna@Example.JP ', anna@example.jp", "ａｎｎａ＠ｅｘａｍｐｌｅ．ｊｐ, anna@example.jp"})
    void mail_addresses_are_found_in_any_case_and_width(String typed, String form) {
        assertEquals(form, SearchForm.mail(typed));
    }

    /** Who types the beginning of a word does not know in which script it goes on. */
    @ParameterizedTest
    @CsvSource({"ガルシアJr, ガル", "김민서Anna, 김민"})
    void a_word_of_two_scripts_is_found_by_its_beginning(String name, String typed) {
        String looked = SearchForm.prefix(SearchForm.words(typed).iterator().next());
        Set<String> prefixes = SearchForm.prefixes(name);
        assertTrue(prefixes.contains(looked), looked + " in " + prefixes);
    }

    /** Words of one script each. */
    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("abcXYZđĐếñÅß", "王小明𠮷", "김민서", "アガパ", "राम", "กขคง")
                .flatMap(script ->
                        Arbitraries.strings().withChars(script).ofMinLength(2).ofMaxLength(14))
                .filter(word -> word.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property
    void every_typed_beginning_of_a_word_is_found(
            @ForAll("names") List<String> words, @ForAll @IntRange(min = 2, max = 14) int length) {
        String name = String.join(" ", words);
        for (String word : words) {
            int letters = Math.min(length, word.codePointCount(0, word.length()));
            String typed = word.substring(0, word.offsetByCodePoints(0, letters));
            for (String looked : SearchForm.words(typed)) {
                assertTrue(SearchForm.prefixes(name).contains(SearchForm.prefix(looked)), typed + " in " + name);
            }
        }
    }

    @Property
    void case_and_composition_do_not_matter(@ForAll("names") List<String> words) {
        String name = String.join(" ", words);
        assertEquals(SearchForm.words(name), SearchForm.words(Normalizer.normalize(name, Normalizer.Form.NFD)));
        assertEquals(SearchForm.words(name), SearchForm.words(name.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_whole_name_is_the_same_in_any_order_and_spelling() {
        assertEquals("NGUYEN NHUNG THI", SearchForm.whole("Nguyễn Thị Nhung"));
        assertEquals(SearchForm.whole("髙橋　花子"), SearchForm.whole("花子 高橋"));
        assertNotEquals(SearchForm.whole("Maria Santos"), SearchForm.whole("Maria S"));
    }
}
