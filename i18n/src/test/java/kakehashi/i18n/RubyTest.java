package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RubyTest {

    private static final char ANCHOR = '\uFFF9';
    private static final char SEPARATOR = '\uFFFA';
    private static final char TERMINATOR = '\uFFFB';

    /** A stretch of markup and what it says: base without reading, or base with reading. */
    private record Piece(String markup, String base, String reading) {}

    @Provide
    Arbitrary<List<Piece>> pieces() {
        Arbitrary<String> kana =
                Arbitraries.strings().withCharRange('ぁ', 'ん').ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> kanji =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(4);
        Arbitrary<Piece> text = Arbitraries.strings()
                .withCharRange('ぁ', 'ん')
                .withChars("abcXYZ 0123456789(){}<>&'\"。、\n\u00e9\u1ea1")
                .ofMaxLength(12)
                .map(each -> new Piece(each, each, ""));
        Arbitrary<Piece> read = Combinators.combine(kanji, kana)
                .as((base, reading) -> new Piece(base + "《" + reading + "》", base, reading));
        Arbitrary<Piece> marked = Combinators.combine(Arbitraries.integers().between(0, 99), kanji, kana)
                .as((number, base, reading) ->
                        new Piece("｜" + number + base + "《" + reading + "》", number + base, reading));
        return Arbitraries.oneOf(text, read, marked).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars("漢字かなab 《》｜" + ANCHOR + SEPARATOR + TERMINATOR)
                .ofMaxLength(20);
    }

    @Property
    void plain_text_is_the_markup_without_readings(@ForAll("pieces") List<Piece> pieces) {
        String markup = pieces.stream().map(Piece::markup).collect(Collectors.joining());
        String expected = pieces.stream().map(Piece::base).collect(Collectors.joining());
        assertEquals(expected, Ruby.plain(Ruby.annotate(markup)));
    }

    @Property
    void every_reading_stands_over_its_own_base(@ForAll("pieces") List<Piece> pieces) {
        String markup = pieces.stream().map(Piece::markup).collect(Collectors.joining());
        List<String> found = new ArrayList<>();
        Ruby.split(Ruby.annotate(markup), text -> {}, (base, reading) -> found.add(base + "=" + reading));
        List<String> expected = pieces.stream()
                .filter(piece -> !piece.reading().isEmpty())
                .map(piece -> piece.base() + "=" + piece.reading())
                .toList();
        assertEquals(expected, found);
    }

    @Property
    void splitting_loses_and_moves_nothing(@ForAll("typed") String text) {
        StringBuilder whole = new StringBuilder();
        Ruby.split(text, whole::append, (base, reading) -> whole.append(ANCHOR)
                .append(base)
                .append(SEPARATOR)
                .append(reading)
                .append(TERMINATOR));
        assertEquals(text, whole.toString());
    }

    @Property
    void what_is_plain_stays_plain(@ForAll("pieces") List<Piece> pieces) {
        String markup = pieces.stream().map(Piece::markup).collect(Collectors.joining());
        String plain = Ruby.plain(Ruby.annotate(markup));
        assertFalse(Ruby.isAnnotated(plain));
        assertEquals(plain, Ruby.plain(plain));
    }

    @Test
    void reads_the_notation_of_aozora_bunko() {
        List<String> parts = new ArrayList<>();
        Ruby.split(
                Ruby.annotate("12月《がつ》｜9日《ここのか》の 予約《よやく》"),
                parts::add,
                (base, reading) -> parts.add(base + "=" + reading));
        assertEquals(List.of("12", "月=がつ", "9日=ここのか", "の ", "予約=よやく"), parts);
    }

    @Test
    void leaves_brackets_alone_that_hold_no_reading() {
        String title = "小説《ABC》と 二重《》括弧";
        assertEquals(title, Ruby.annotate(title));
    }

    @Test
    void gives_no_reading_to_kana() {
        assertEquals("かな《かな》", Ruby.annotate("かな《かな》"));
    }

    @Test
    void knows_whether_there_are_readings() {
        assertTrue(Ruby.isAnnotated(Ruby.annotate("予約《よやく》")));
        assertFalse(Ruby.isAnnotated("予約《よやく》"));
    }

    @Test
    void keeps_words_whole_and_parts_phrases() {
        assertTrue(Ruby.isInsideWord('社', 'に'));
        assertTrue(Ruby.isInsideWord('2', '月'));
        assertTrue(Ruby.isInsideWord('ー', '券'));
        assertFalse(Ruby.isInsideWord(' ', '会'));
        assertFalse(Ruby.isInsideWord('。', '入'));
        assertFalse(Ruby.isInsideWord('新', '('));
    }

    /** What a visitor typed is an argument: it is put into a text that was annotated before. */
    @Test
    void never_takes_what_a_person_typed_for_markup() {
        Texts texts = Texts.of(Languages.find("en").orElseThrow());
        String shown = texts.format("events.event.arrange", "phone", "田中《たなか》");
        assertTrue(shown.contains("田中《たなか》"), shown);
        assertFalse(Ruby.isAnnotated(shown));
    }

    @Test
    void reads_a_choice_in_brackets() {
        String choice = Ruby.annotate("技術《ぎじゅつ》・人文知識《じんぶんちしき》");
        assertEquals("技術(ぎじゅつ)・人文知識(じんぶんちしき)", Ruby.bracketed(choice));
        assertEquals("ダンス", Ruby.bracketed("ダンス"));
    }
}
