package kakehashi.backoffice.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// domain 2.10
class BadgeNameTest {

    @ParameterizedTest
    @CsvSource({
        "WANG XIAOMING 王小明, WANG XIAOMING|王小明",
        "王小明　WANG XIAOMING, WANG XIAOMING|王小明",
        "AUNG KYAW MOE, AUNG KYAW MOE",
        "SUHARTO, SUHARTO",
        "राम बहादुर थापा, राम बहादुर थापा",
        "RAM (राम) THAPA, RAM THAPA|(राम)",
        "NGUYỄN THỊ - NHUNG, NGUYỄN THỊ - NHUNG"
    })
    void each_script_has_a_line(String name, String lines) {
        assertEquals(List.of(lines.split("\\|")), BadgeName.lines(name));
    }

    @Property
    void no_letter_is_lost(@ForAll String name) {
        String all = String.join("", BadgeName.lines(name)).replaceAll("[\\s　]", "");
        String given = name.strip().replaceAll("[\\s　]", "");
        assertEquals(
                given.codePoints().sorted().boxed().toList(),
                all.codePoints().sorted().boxed().toList());
        assertTrue(BadgeName.lines(name).size() <= 2);
    }
}
