package kakehashi.backoffice.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void reads_an_id() {
        UUID id = UUID.randomUUID();
        assertEquals(id, Ids.parse(id.toString(), "eventUnknown"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1", "' or 1=1", "6f1d2c3b-0000-4000-8000-00000000000g"})
    void refuses_what_is_none(String text) {
        assertEquals(Optional.empty(), Ids.find(text));
        assertEquals(
                "eventUnknown",
                assertThrows(Refused.class, () -> Ids.parse(text, "eventUnknown"))
                        .code());
    }
}
