package kakehashi.domain.privacy.holding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One thing that is held about somebody, such as a sign-up.
 *
 * @param id names it; null when nothing does
 * @param facts what is known of it; what is not known is left out
 */
public record Piece(UUID id, List<Fact> facts) {

    /** A thing with these facts; those without a value are left out. */
    public static Piece of(UUID id, Fact... facts) {
        return new Piece(
                id, Stream.of(facts).filter(fact -> fact.value() != null).toList());
    }

    /** What is known under a name; empty for nothing. */
    public Optional<Object> value(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .findFirst();
    }

    /** Never shows what is known. */
    @Override
    public String toString() {
        return "piece " + id;
    }
}
