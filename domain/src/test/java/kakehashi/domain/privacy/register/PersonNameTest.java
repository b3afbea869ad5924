package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// domain 2.10
class PersonNameTest {

    private static List<String> texts(String name) {
        return PersonName.parts(name).stream().map(PersonName.Part::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "WANG XIAOMING 王小明, WANG XIAOMING|王小明, und-Latn|ja",
        "王小明　WANG XIAOMING, WANG XIAOMING|王小明, und-Latn|ja",
        "架空 太郎, 架空 太郎, ja",
        "김민서 KIM MINSEO, KIM MINSEO|김민서, und-Latn|ko",
        "အောင်ကျော်မိုး AUNG KYAW MOE, AUNG KYAW MOE|အောင်ကျော်မိုး, und-Latn|my",
        "SUHARTO, SUHARTO, und-Latn",
        "राम बहादुर थापा, राम बहादुर थापा, ne",
        "สมชาย, สมชาย, th",
        "Иванов, Иванов, und-Cyrl",
        "RAM (राम) THAPA, RAM THAPA|(राम), und-Latn|ne",
        "NGUYỄN THỊ - NHUNG, NGUYỄN THỊ - NHUNG, und-Latn"
    })
    void the_cards_spelling_comes_first_and_each_script_has_its_language(String name, String lines, String languages) {
        assertEquals(List.of(lines.split("\\|")), texts(name));
        assertEquals(
                List.of(languages.split("\\|")),
                PersonName.parts(name).stream().map(PersonName.Part::lang).toList());
        assertEquals(lines.replace('|', ' '), PersonName.inOrder(name));
    }

    @ParameterizedTest
    @CsvSource({
        "राम बहादुर, true",
        "김민서, true",
        "Иванов, true",
        "राम RAM, false",
        "(राम) Rām, false",
        "NGUYỄN THỊ NHUNG, false",
        "王小明, false",
        "かくう たろう, false",
        "'', false",
        "😀, false"
    })
    void only_a_name_without_any_letter_of_the_card_is_unlike_it(String name, boolean unlike) {
        assertEquals(unlike, PersonName.isUnlikeCards(name));
    }

    @Property
    void no_letter_is_lost(@ForAll String name) {
        String all = String.join("", texts(name)).replaceAll("[\\s　]", "");
        String given = name.strip().replaceAll("[\\s　]", "");
        assertEquals(
                given.codePoints().sorted().boxed().toList(),
                all.codePoints().sorted().boxed().toList());
        assertTrue(texts(name).size() <= 2);
    }
}
