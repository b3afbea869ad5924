package kakehashi.backoffice.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;
import kakehashi.backoffice.OfficeTexts;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

class DoneTest {

    private static final String BEGINNING = "texts.done.";

    @Test
    void everything_that_has_a_sentence_is_told() {
        TreeSet<String> said = OfficeTexts.keys(Languages.standard()).stream()
                .filter(key -> key.startsWith(BEGINNING))
                .map(key -> key.substring(BEGINNING.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(said, new TreeSet<>(Done.KNOWN));
    }
}
