package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealSamples;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConfirmationKeyTest {

    private static final Seal SEAL = SealSamples.fresh();

    private static ConfirmationKey read(String text) {
        return ConfirmationKey.parse(text).orElseThrow();
    }

    @Property(tries = 100)
    void a_link_of_ours_is_genuine(@ForAll long most, @ForAll long least) {
        UUID id = new UUID(most, least);
        String text = ConfirmationKey.of(SEAL, id).text();
        assertTrue(text.matches("[A-Za-z0-9_-]{43}"), text);
        assertEquals(id, read(text).id());
        assertTrue(read(text).isGenuine(SEAL));
    }

    @Property(tries = 256)
    void a_link_with_one_bit_altered_is_not(@ForAll @IntRange(max = 255) int bit) {
        byte[] bytes = Base64.getUrlDecoder()
                .decode(ConfirmationKey.of(SEAL, UUID.randomUUID()).text());
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        String altered = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertFalse(read(altered).isGenuine(SEAL));
    }

    @Test
    void a_secret_does_not_fit_another_registration() {
        ConfirmationKey mine = ConfirmationKey.of(SEAL, UUID.randomUUID());
        assertFalse(new ConfirmationKey(UUID.randomUUID(), mine.secret()).isGenuine(SEAL));
    }

    @Test
    void a_link_of_another_year_is_not_genuine() {
        ConfirmationKey earlier = ConfirmationKey.of(SealSamples.fresh(), UUID.randomUUID());
        assertFalse(earlier.isGenuine(SEAL));
    }

    @Test
    void an_empty_or_guessed_secret_is_not_genuine() {
        UUID id = UUID.randomUUID();
        assertFalse(new ConfirmationKey(id, new byte[0]).isGenuine(SEAL));
        assertFalse(new ConfirmationKey(id, new byte[16]).isGenuine(SEAL));
    }

    @Property(tries = 50)
    void a_link_that_was_cut_is_not_read(@ForAll @IntRange(max = 41) int length) {
        String text = ConfirmationKey.of(SEAL, UUID.randomUUID()).text();
        assertEquals(Optional.empty(), ConfirmationKey.parse(text.substring(0, length)));
    }

    @Property
    void what_is_no_link_is_not_read_or_not_genuine(@ForAll String text) {
        assertFalse(
                ConfirmationKey.parse(text).filter(key -> key.isGenuine(SEAL)).isPresent());
    }

    @Test
    void never_shows_the_secret() {
        ConfirmationKey key = ConfirmationKey.of(SEAL, UUID.randomUUID());
        String shown = key.toString();
        assertFalse(shown.contains(HexFormat.of().formatHex(key.secret())) || shown.contains(key.text()));
        assertEquals("key of " + key.id(), shown);
    }
}
