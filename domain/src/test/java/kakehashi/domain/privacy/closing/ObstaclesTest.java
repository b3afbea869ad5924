package kakehashi.domain.privacy.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.domain.copies.CopyKind;
import org.junit.jupiter.api.Test;

/** What keeps a year from being given back. Source: T9, T11. */
class ObstaclesTest {

    @Test
    void papers_that_are_only_numbered_are_none() {
        assertEquals(
                Arrays.stream(CopyKind.values())
                        .filter(Predicate.not(CopyKind::isAccounted))
                        .map(each -> "'" + each + "'")
                        .collect(Collectors.joining(", ", "(", ")")),
                Obstacles.NUMBERED);
    }
}
