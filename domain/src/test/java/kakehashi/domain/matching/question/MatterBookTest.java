package kakehashi.domain.matching.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: R-A33, T5. */
class MatterBookTest {

    @ParameterizedTest
    @CsvSource({
        "ご家族は何人ですか, FAMILY",
        "ご出身はどちらですか, BIRTHPLACE",
        "尊敬する人物は誰ですか, ADMIRED",
        "愛読している新聞はありますか, READING",
        "持ち家ですか, HOUSING",
        "どの政党を支持していますか, PARTY",
        "国籍はどこですか, NATIONALITY",
        "Are you married?, FAMILY",
        "Which newspapers do you read?, READING",
        "What is your nationality?, NATIONALITY",
        "Bạn theo tôn giáo nào?, RELIGION",
        "종교가 있습니까?, RELIGION",
        "您的籍贯是哪里？, BIRTHPLACE",
        "Apa agama Anda?, RELIGION",
        "คุณนับถือศาสนาอะไร, RELIGION"
    })
    void a_question_that_touches_a_matter_is_found(String question, Matter matter) {
        assertEquals(Set.of(matter), MatterBook.touched(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "チームは何人ですか",
                "工夫したことを教えてください",
                "大学で何を学びましたか",
                "Tell us about a project you led.",
                "담당자가 된 경험이 있습니까?",
                "Bạn giỏi ngôn ngữ lập trình nào?"
            })
    void a_question_about_the_work_touches_nothing(String question) {
        assertEquals(Set.of(), MatterBook.touched(question));
    }

    /** What the coach offers must pass its own check. */
    @Test
    void no_question_in_place_of_another_touches_anything() {
        Map<String, Set<Matter>> touching = new TreeMap<>();
        Languages.all().forEach(language -> Arrays.stream(Matter.values()).forEach(matter -> {
            String better = Texts.of(language).plain("Matter." + matter + ".better");
            if (!MatterBook.touched(better).isEmpty()) {
                touching.put(better, MatterBook.touched(better));
            }
        }));
        assertEquals(Map.of(), touching);
    }

    @Test
    void the_name_of_a_matter_touches_it() {
        Texts japanese = Texts.of(Languages.standard());
        assertEquals(
                Set.of(),
                Arrays.stream(Matter.values())
                        .filter(each -> !MatterBook.touched(japanese.plain("Matter." + each))
                                .contains(each))
                        .filter(each -> each != Matter.HEALTH && each != Matter.HOUSING)
                        .collect(Collectors.toSet()));
    }
}
