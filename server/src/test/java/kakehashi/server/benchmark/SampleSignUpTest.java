package kakehashi.server.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.ReferenceNumber;
import org.junit.jupiter.api.Test;

/** The people long lists are filled with are the same at every run, and no two have the same number. */
class SampleSignUpTest {

    private static final int MOST = 3000;
    private static final long SEED = 7;

    private static List<SampleSignUp> all(long seed) {
        return IntStream.range(0, MOST)
                .mapToObj(number -> SampleSignUp.of(number, MOST, seed, false))
                .toList();
    }

    private static int different(List<SampleSignUp> some, Function<SampleSignUp, Object> part) {
        Set<Object> parts = new HashSet<>();
        some.forEach(each -> parts.add(part.apply(each)));
        return parts.size();
    }

    @Test
    void the_same_seed_gives_the_same_people_and_another_gives_others() {
        assertEquals(all(SEED), all(SEED));
        assertNotEquals(all(SEED).get(0), all(SEED + 1).get(0));
    }

    @Test
    void numbers_addresses_and_ids_are_each_ones_own_and_a_few_share_a_phone() {
        List<SampleSignUp> some = all(SEED);
        for (Function<SampleSignUp, Object> part : List.<Function<SampleSignUp, Object>>of(
                SampleSignUp::reference, SampleSignUp::id, SampleSignUp::holder, each -> each.person()
                        .mail())) {
            assertEquals(MOST, different(some, part));
        }
        assertEquals(MOST - 3, different(some, each -> each.person().answers().get(PersonalField.PHONE)));
        assertTrue(some.stream().allMatch(each -> ReferenceNumber.isValid(each.reference())));
    }

    @Test
    void ids_ascend_as_the_database_keeps_them() {
        List<Long> nodes = all(SEED).stream()
                .map(SampleSignUp::id)
                .map(UUID::getLeastSignificantBits)
                .map(low -> low & 0xFFFF_FFFF_FFFFL)
                .toList();
        assertEquals(nodes.stream().sorted().toList(), nodes);
    }
}
