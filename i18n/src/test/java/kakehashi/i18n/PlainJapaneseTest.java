package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.i18n.testing.PlainJapanese;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: domain 3.1. */
class PlainJapaneseTest {

    @Test
    void every_text_is_plain() {
        Map<String, List<String>> faults = new TreeMap<>();
        TextFile.of("portal", "ja-simple").texts().forEach((key, text) -> {
            List<String> found = key.startsWith("format.") ? List.of() : PlainJapanese.faults(text);
            if (!found.isEmpty()) {
                faults.put(key, found);
            }
        });
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "予約",
                "ご覧《らん》ください",
                "電話《でんわ》に よって 連絡《れんらく》または 9/12",
                "ここで はたらく 人《ひと》が あたらしい 仕事《しごと》を さがす ために たくさんの 会社《かいしゃ》と 話《はな》す ことが できる 大《おお》きい 会《かい》です。"
            })
    void what_is_not_plain_is_found(String text) {
        assertEquals(
                1, PlainJapanese.faults(text).size(), PlainJapanese.faults(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"もうしこみ、ありがとうございます。", "在留資格《ざいりゅうしかく》(日本《にほん》で しても いい こと)を えらんで ください。", "｜9日《ここのか》から"})
    void what_is_plain_has_no_fault(String text) {
        assertEquals(List.of(), PlainJapanese.faults(text));
    }
}
