package kakehashi.domain.testing;

import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** The rule that something breaks. */
public final class Refusal {

    private Refusal() {}

    /** Its code; fails when nothing is refused. */
    public static String of(Executable attempt) {
        return Assertions.assertThrows(Refused.class, attempt).code();
    }
}
