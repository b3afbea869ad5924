package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Small and Medium-sized Enterprise Basic Act, article 2; domain 2.6. */
class SmeClassTest {

    // R-F4
    @ParameterizedTest
    @CsvSource({
        "MANUFACTURING_OTHER, 300000000, 301, true",
        "MANUFACTURING_OTHER, 300000001, 300, true",
        "MANUFACTURING_OTHER, 300000001, 301, false",
        "WHOLESALE, 100000000, 101, true",
        "WHOLESALE, 100000001, 100, true",
        "WHOLESALE, 100000001, 101, false",
        "SERVICE, 50000000, 101, true",
        "SERVICE, 50000001, 100, true",
        "SERVICE, 50000001, 101, false",
        "RETAIL, 50000000, 51, true",
        "RETAIL, 50000001, 50, true",
        "RETAIL, 50000001, 51, false"
    })
    void capital_or_employees_make_a_company_small(SmeClass sme, long yen, int staff, boolean small) {
        assertEquals(small, sme.includes(yen, staff));
    }

    @ParameterizedTest
    @CsvSource({"SERVICE, 100, true", "SERVICE, 101, false", "RETAIL, 50, true", "RETAIL, 51, false"})
    void employees_alone_decide_without_capital(SmeClass sme, int staff, boolean small) {
        assertEquals(small, sme.includes(null, staff));
    }

    @Property
    void a_smaller_company_is_never_less_small(
            @ForAll SmeClass sme,
            @ForAll @LongRange(max = 600_000_000L) long yen,
            @ForAll @IntRange(max = 600) int staff) {
        if (sme.includes(yen, staff)) {
            assertTrue(sme.includes(yen / 2, staff));
            assertTrue(sme.includes(yen, staff / 2));
        }
    }
}
