package kakehashi.backoffice.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kakehashi.backoffice.OfficeLanguage;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can have happened is chosen out of groups. Source: R-WS3. */
class ActionGroupTest {

    static List<Language> languages() {
        return OfficeLanguage.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_that_can_have_happened_has_its_group(Language language) {
        Texts texts = Texts.of(language);
        List<String> actions = texts.keys().stream()
                .filter(key -> key.startsWith(ActionGroup.LABEL))
                .map(key -> key.substring(ActionGroup.LABEL.length()))
                .toList();

        List<ActionGroup.Choices> groups = ActionGroup.of(actions, texts);

        assertEquals(
                Arrays.stream(ActionGroup.values())
                        .filter(group -> group != ActionGroup.OTHER)
                        .toList(),
                groups.stream().map(ActionGroup.Choices::group).toList(),
                "none is left over");
        assertEquals(
                Set.copyOf(actions),
                Set.copyOf(
                        groups.stream().flatMap(each -> each.actions().stream()).toList()));
        Set<String> keys = Set.copyOf(texts.keys());
        for (ActionGroup group : ActionGroup.values()) {
            assertTrue(keys.contains("ActionGroup." + group), group.name());
        }
    }
}
