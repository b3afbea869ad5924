package kakehashi.backoffice.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kakehashi.backoffice.texts.Differences.Part;
import org.junit.jupiter.api.Test;

/** What of a change is shown in the trail. */
class DifferencesTest {

    @Test
    void labelled_lines_are_compared_by_label_and_what_stayed_is_left_out() {
        assertEquals(
                List.of(
                        new Part("締切", "2027年2月25日", "2027年2月20日"),
                        new Part("求職者の席", "", "10"),
                        new Part("企業の席", "3", "")),
                Differences.between("会場: BIZ新宿\n締切: 2027年2月25日\n企業の席: 3", "会場: BIZ新宿\n締切: 2027年2月20日\n求職者の席: 10"));
    }

    @Test
    void other_texts_are_compared_by_lines() {
        assertEquals(
                List.of(new Part("", "古い説明", "新しい説明\n追加の行")),
                Differences.between("題\n古い説明\nおわり", "題\n新しい説明\n追加の行\nおわり"));
        assertEquals(List.of(new Part("", "", "はじめて")), Differences.between("", "はじめて"));
        assertEquals(List.of(), Differences.between("同じ", "同じ"));
    }
}
