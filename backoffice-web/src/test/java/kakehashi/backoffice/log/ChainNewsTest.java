package kakehashi.backoffice.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import kakehashi.backoffice.OfficeLanguage;
import kakehashi.backoffice.operation.ChainCheck;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// R-WS3
class ChainNewsTest {

    private static final Instant AT = Instant.parse("2026-11-24T00:02:00Z");

    static Iterable<Language> languages() {
        return OfficeLanguage.ALL;
    }

    private static ChainNews of(ChainCheck.Result result, Language language) {
        return ChainNews.of(Optional.ofNullable(result), Texts.of(language), at -> "[" + at + "]");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_broken_chain_names_the_first_entry_that_does_not_fit(Language language) {
        ChainNews news = of(new ChainCheck.Result(OptionalLong.of(4711), AT), language);
        assertEquals("error", news.kind());
        assertTrue(news.text().matches(".*\\b4711\\b.*"), news.text());
        assertTrue(news.text().contains("[" + AT + "]"), news.text());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_whole_chain_names_the_last_check(Language language) {
        ChainNews news = of(new ChainCheck.Result(OptionalLong.empty(), AT), language);
        assertEquals("info", news.kind());
        assertTrue(news.text().contains("[" + AT + "]"), news.text());
    }

    @Test
    void before_the_first_check_nothing_is_promised() {
        Language japanese = OfficeLanguage.ALL.get(0);
        ChainNews news = of(null, japanese);
        assertEquals("info", news.kind());
        assertEquals(Texts.of(japanese).get("log.log.chain.unchecked"), news.text());
    }
}
