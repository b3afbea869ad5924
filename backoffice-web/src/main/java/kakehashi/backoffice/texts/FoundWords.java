package kakehashi.backoffice.texts;

import java.util.List;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Names what was found in a text, in the reader's words. */
public final class FoundWords {

    private FoundWords() {}

    /** All findings with their kinds, joined as the reader's language joins them. */
    public static String list(List<Finding> findings, PageTexts texts) {
        return Formats.of(texts.getLanguage())
                .list(findings.stream()
                        .map(each -> texts.of(
                                "texts.found", "words", each.words(), "kind", texts.get("Finding." + each.kind())))
                        .toList());
    }
}
