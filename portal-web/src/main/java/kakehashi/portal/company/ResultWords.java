package kakehashi.portal.company;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.matching.result.MeetingFacts;
import kakehashi.i18n.faces.PageTexts;

/** What came of a meeting, in the reader's words. */
record ResultWords(PageTexts texts) {

    /** A word for each thing that is said. */
    List<String> of(MeetingFacts facts) {
        return Stream.of(
                        word("Presence.", facts.presence()),
                        word("CompanyWish.", facts.wish()),
                        word("NextStep.", facts.step()),
                        facts.by() == null ? "" : facts.by().toString())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private String word(String label, Enum<?> constant) {
        return constant == null ? "" : texts.get(label + constant);
    }
}
