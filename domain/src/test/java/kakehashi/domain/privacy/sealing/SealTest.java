package kakehashi.domain.privacy.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

// R-D14, T8, T11
class SealTest {

    private static final String NAME = "registration.name";
    private static final String PHONE = "registration.phone";
    private static final UUID ROW = UUID.fromString("6f1d2c3b-0000-4000-8000-000000000001");
    private static final UUID OTHER_ROW = UUID.fromString("6f1d2c3b-0000-4000-8000-000000000002");
    private static final Seal SEAL = SealSamples.fresh();
    private static final Seal OTHER_YEAR = SealSamples.fresh();

    /** Texts of every script; halves of surrogate pairs have no UTF-8 form and never pass the check of answers. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().map(text -> text.replaceAll("\\p{Cs}", "?"));
    }

    @Property(tries = 300)
    void opens_what_was_sealed(@ForAll("texts") String text) {
        assertEquals(text, SEAL.open(NAME, ROW, SEAL.close(NAME, ROW, text)));
    }

    @Property(tries = 300)
    void stays_shut_when_one_bit_was_altered(@ForAll("texts") String text, @ForAll @IntRange(max = 1 << 16) int bit) {
        byte[] bytes = SEAL.close(NAME, ROW, text).bytes();
        bytes[bit / 8 % bytes.length] ^= (byte) (1 << bit % 8);
        assertThrows(SealBroken.class, () -> SEAL.open(NAME, ROW, new SealedText(bytes)));
    }

    @Property(tries = 100)
    void stays_shut_when_it_was_cut(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int missing) {
        byte[] bytes = SEAL.close(NAME, ROW, text).bytes();
        byte[] rest = Arrays.copyOf(bytes, Math.max(bytes.length - missing, 0));
        assertThrows(SealBroken.class, () -> SEAL.open(NAME, ROW, new SealedText(rest)));
    }

    @Property(tries = 100)
    void equal_values_have_equal_index_entries_and_others_do_not(
            @ForAll("texts") String one, @ForAll("texts") String other) {
        assertArrayEquals(SEAL.index(NAME, one), SEAL.index(NAME, one));
        assertEquals(16, SEAL.index(NAME, one).length);
        assertEquals(one.equals(other), Arrays.equals(SEAL.index(NAME, one), SEAL.index(NAME, other)));
    }

    @Property(tries = 200)
    void opens_what_a_page_carried(@ForAll("texts") String text) {
        String wrapped = SEAL.wrap("page.draft", ROW, text);
        assertTrue(wrapped.matches("[A-Za-z0-9_-]+"), wrapped);
        assertEquals(text, SEAL.unwrap("page.draft", ROW, wrapped));
    }

    @Property(tries = 300)
    void takes_nothing_for_a_page_of_ours_that_is_none(@ForAll String text) {
        assertThrows(SealBroken.class, () -> SEAL.unwrap("page.draft", ROW, text));
    }

    @Property(tries = 100)
    void opens_the_bytes_of_a_file_in_their_place_alone(@ForAll byte[] content) {
        SealedBytes sealed = SEAL.closeBytes(NAME, ROW, content);
        assertArrayEquals(content, SEAL.openBytes(NAME, ROW, sealed));
        assertThrows(SealBroken.class, () -> SEAL.openBytes(NAME, OTHER_ROW, sealed));
        assertThrows(SealBroken.class, () -> SEAL.openBytes(PHONE, ROW, sealed));
        assertThrows(SealBroken.class, () -> OTHER_YEAR.openBytes(NAME, ROW, sealed));
        byte[] altered = sealed.bytes().clone();
        altered[altered.length - 1]++;
        assertThrows(SealBroken.class, () -> SEAL.openBytes(NAME, ROW, new SealedBytes(altered)));
    }

    @Test
    void stays_shut_in_another_row() {
        SealedText sealed = SEAL.close(NAME, ROW, "SUHARTO");
        assertThrows(SealBroken.class, () -> SEAL.open(NAME, OTHER_ROW, sealed));
    }

    @Test
    void stays_shut_in_another_column() {
        SealedText sealed = SEAL.close(NAME, ROW, "SUHARTO");
        assertThrows(SealBroken.class, () -> SEAL.open(PHONE, ROW, sealed));
    }

    // R-F7, T11: a year's data is unreadable without that year's keys
    @Test
    void stays_shut_under_another_years_seal() {
        SealedText sealed = SEAL.close(NAME, ROW, "SUHARTO");
        assertThrows(SealBroken.class, () -> OTHER_YEAR.open(NAME, ROW, sealed));
    }

    @Test
    void seals_the_same_value_differently_each_time() {
        assertNotEquals(SEAL.close(NAME, ROW, "SUHARTO"), SEAL.close(NAME, ROW, "SUHARTO"));
    }

    @Test
    void sealed_bytes_do_not_hold_the_value() {
        byte[] bytes = SEAL.close(NAME, ROW, "NGUYEN THI HONG NHUNG").bytes();
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("NHUNG"));
    }

    @Test
    void never_shows_its_content() {
        SealedText sealed = SEAL.close(NAME, ROW, "SUHARTO");
        assertEquals("sealed", sealed.toString());
        SealBroken broken = assertThrows(SealBroken.class, () -> SEAL.open(PHONE, ROW, sealed));
        assertFalse(broken.getMessage().contains("SUHARTO"));
        assertTrue(broken.getMessage().contains(ROW.toString()));
    }

    @Test
    void index_entries_differ_by_column_and_year() {
        byte[] entry = SEAL.index(NAME, "SUHARTO");
        assertFalse(Arrays.equals(entry, SEAL.index(PHONE, "SUHARTO")));
        assertFalse(Arrays.equals(entry, OTHER_YEAR.index(NAME, "SUHARTO")));
    }

    @Test
    void tokens_differ_by_use_row_and_year() {
        byte[] token = SEAL.token("confirm", ROW);
        assertArrayEquals(token, SEAL.token("confirm", ROW));
        assertFalse(Arrays.equals(token, SEAL.token("cancel", ROW)));
        assertFalse(Arrays.equals(token, SEAL.token("confirm", OTHER_ROW)));
        assertFalse(Arrays.equals(token, OTHER_YEAR.token("confirm", ROW)));
    }

    @Test
    void an_index_entry_is_no_token() {
        assertFalse(Arrays.equals(SEAL.token("confirm", ROW), SEAL.index("confirm", ROW.toString())));
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(SEAL.close(NAME, ROW, null));
        assertNull(SEAL.open(NAME, ROW, null));
        assertNull(SEAL.index(NAME, null));
    }

    @Test
    void a_stored_value_comes_back_as_it_was() {
        SealedTextConverter converter = new SealedTextConverter();
        SealedText sealed = SEAL.close(NAME, ROW, "SUHARTO");
        assertEquals(sealed, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(sealed)));
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }

    @Test
    void a_stored_file_comes_back_as_it_was() {
        SealedBytesConverter converter = new SealedBytesConverter();
        SealedBytes sealed = SEAL.closeBytes(NAME, ROW, new byte[] {1, 2});
        assertEquals(sealed, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(sealed)));
        assertEquals("sealed", sealed.toString());
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }

    @Test
    void what_it_hands_out_cannot_change_it() {
        SealedText sealed = SEAL.close(NAME, ROW, "SUHARTO");
        sealed.bytes()[0]++;
        assertEquals("SUHARTO", SEAL.open(NAME, ROW, sealed));
    }
}
