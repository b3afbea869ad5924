package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: R-F4, domain 2.6. */
class CapitalTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 10000000",
        "'1,000', 10000000",
        "1000万, 10000000",
        "'1,000 万円', 10000000",
        "１０００万円, 10000000",
        "10000000, 10000000",
        "'10,000,000円', 10000000",
        "10000000 yen, 10000000",
        "2千万円, 20000000",
        "1000萬日圓, 10000000",
        "1亿日元, 100000000",
        "1000만엔, 10000000",
        "1億, 100000000",
        "1億2000万円, 120000000",
        "10.000.000 yên, 10000000",
        "1.000万円, 10000000",
        "500円, 500",
        "三百万円, 3000000",
        "千五百万, 15000000",
        "千万円, 10000000",
        "一億二千万円, 120000000",
        "二千万, 20000000",
        "十万円, 100000",
        "十万, 100000",
        "三百, 3000000",
        "0, 0"
    })
    void is_read_as_people_write_it(String typed, long yen) {
        assertEquals(Optional.of(yen), Capital.yen(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "円", "万円", "億", "-5", "1.5", "1.5億", "1,5", "万", "一万億五百兆", "about 1000", "10000000000000"})
    void is_not_guessed(String typed) {
        assertEquals(Optional.empty(), Capital.yen(typed));
    }

    @Property
    void means_the_same_in_yen_and_in_units_of_ten_thousand(@ForAll @LongRange(min = 100, max = 30_000) long man) {
        assertEquals(Optional.of(man * 10_000), Capital.yen(String.valueOf(man)));
        assertEquals(Optional.of(man * 10_000), Capital.yen(man + "万円"));
        assertEquals(Optional.of(man * 10_000), Capital.yen(String.valueOf(man * 10_000)));
        assertEquals(Optional.of(man * 10_000), Capital.yen("%,d円".formatted(man * 10_000)));
    }
}
