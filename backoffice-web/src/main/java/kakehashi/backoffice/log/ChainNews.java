package kakehashi.backoffice.log;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kakehashi.backoffice.operation.ChainCheck;
import kakehashi.i18n.Texts;

/**
 * Whether the access log is whole, in words.
 *
 * @param kind how good the news is: the kind of a note
 * @param text the news
 */
public record ChainNews(String kind, String text) {

    static ChainNews of(Optional<ChainCheck.Result> last, Texts texts, Function<Instant, String> time) {
        return last.map(result -> result.whole()
                        ? new ChainNews("info", texts.format("log.log.chain.whole", "at", time.apply(result.at())))
                        : new ChainNews("error", broken(result, texts, time)))
                .orElseGet(() -> new ChainNews("info", texts.get("log.log.chain.unchecked")));
    }

    private static String broken(ChainCheck.Result result, Texts texts, Function<Instant, String> time) {
        String number = String.valueOf(result.broken().getAsLong());
        return texts.format("log.log.chain.broken", "at", time.apply(result.at()), "number", number);
    }
}
