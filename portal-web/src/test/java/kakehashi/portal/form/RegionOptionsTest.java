package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegionOptionsTest {

    private static List<List<SelectItem>> groups(Language language) {
        return new RegionOptions(language)
                .groups().stream()
                        .map(group -> List.of(((SelectItemGroup) group).getSelectItems()))
                        .toList();
    }

    private static List<String> codes(List<SelectItem> group) {
        return group.stream().map(item -> (String) item.getValue()).toList();
    }

    private static List<List<SelectItem>> english() {
        return groups(Languages.find("en").orElseThrow());
    }

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @Test
    void where_most_readers_are_from_comes_first() {
        List<String> first = codes(english().get(0));
        assertTrue(first.containsAll(List.of("CN", "VN", "NP", "KR", "MM", "ID", "PH", "TH", "TW")), first.toString());
        assertTrue(first.size() < 20, "seen at a glance");
    }

    @Test
    void every_region_is_there_once() {
        List<String> all =
                english().stream().flatMap(group -> codes(group).stream()).toList();
        assertEquals(all.stream().distinct().toList(), all);
        assertTrue(all.containsAll(List.of("FR", "HK", "SJ", "VA")));
        for (String uninhabited : List.of("AQ", "BV", "TF", "HM", "GS", "IO", "UM")) {
            assertFalse(all.contains(uninhabited), uninhabited);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_group_stands_in_the_order_of_the_languages_dictionaries(Language language) {
        Comparator<Object> order = Formats.of(language).collation();
        for (List<SelectItem> group : groups(language)) {
            List<String> labels = group.stream().map(SelectItem::getLabel).toList();
            assertEquals(labels.stream().sorted(order).toList(), labels);
        }
        assertEquals(
                2,
                new RegionOptions(language)
                        .groups().stream().map(SelectItem::getLabel).distinct().count());
    }

    @Test
    void an_answer_is_read_back_by_its_label_in_a_group() {
        FormField field = new FormField(
                "NATIONALITY",
                "select",
                true,
                2,
                "off",
                new RegionOptions(Languages.find("en").orElseThrow()).groups());
        for (String code : List.of("VN", "FR")) {
            field.setValue(code);
            assertEquals(Formats.of(Languages.find("en").orElseThrow()).region(code), field.getShown());
        }
        assertTrue(Arrays.asList("Vietnam", "France").contains(field.getShown()));
    }
}
