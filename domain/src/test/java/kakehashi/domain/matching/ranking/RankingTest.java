package kakehashi.domain.matching.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Source: R-A32, R-A33. */
class RankingTest {

    private static final String TWICE = "companyTwice";

    private static UUID id(int number) {
        return number == 0 ? null : new UUID(0, number);
    }

    private static List<UUID> ids(Integer... numbers) {
        return Arrays.stream(numbers).map(RankingTest::id).toList();
    }

    private static List<UUID> typed(List<Integer> numbers) {
        List<UUID> typed = new ArrayList<>();
        numbers.forEach(each -> typed.add(id(each)));
        return typed;
    }

    @Test
    void what_cannot_be_ranked_is_refused_and_says_why() {
        Ranking ranking = new Ranking(ids(2, 1));
        assertEquals(ranking, ranking.checked(ids(1, 2, 3), 2, TWICE));
        assertEquals("wishesTooMany", Refusal.of(() -> ranking.checked(ids(1, 2), 1, TWICE)));
        assertEquals("wishUnknown", Refusal.of(() -> ranking.checked(ids(1), 2, TWICE)));
        assertEquals(TWICE, Refusal.of(() -> new Ranking(ids(1, 1)).checked(ids(1), 2, TWICE)));
    }

    @Test
    void what_stands_further_up_already_is_found_where_it_is_repeated() {
        assertEquals(Set.of(2, 4), Ranking.repeated(typed(List.of(1, 0, 1, 2, 1, 0))));
        assertEquals(ids(3, 1), Ranking.of(typed(List.of(0, 3, 0, 1))).chosen());
    }

    @Property
    void a_form_without_repetition_is_a_ranking_in_its_order(
            @ForAll @Size(max = 10) List<@IntRange(max = 6) Integer> numbers) {
        List<UUID> typed = typed(numbers);
        List<UUID> chosen = Ranking.of(typed).chosen();
        Set<UUID> different = new HashSet<>(chosen);

        assertEquals(chosen.size() - different.size(), Ranking.repeated(typed).size());
        assertTrue(Ranking.repeated(typed).stream().allMatch(each -> typed.indexOf(typed.get(each)) < each));
        if (Ranking.repeated(typed).isEmpty()) {
            assertEquals(chosen, Ranking.of(typed).checked(different, 10, TWICE).chosen());
        } else {
            assertEquals(TWICE, Refusal.of(() -> Ranking.of(typed).checked(different, 10, TWICE)));
        }
    }
}
