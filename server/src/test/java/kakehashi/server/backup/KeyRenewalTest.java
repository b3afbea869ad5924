package kakehashi.server.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRenewalTest {

    private static final byte[] PLACE = {1};
    private static final byte[] VALUE = {2, 3};

    @TempDir
    Path keys;

    @BeforeEach
    void make() throws GeneralSecurityException, IOException {
        KeysetHandle first = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        Files.writeString(
                keys.resolve("2026.values.json"),
                TinkJsonProtoKeysetFormat.serializeKeyset(first, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
    }

    private Aead read() throws GeneralSecurityException, IOException {
        String keyset = Files.readString(keys.resolve("2026.values.json"));
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    /** The first five bytes name the key. */
    private static byte[] key(byte[] sealed) {
        return Arrays.copyOf(sealed, 5);
    }

    @Test
    void the_new_key_seals_and_every_old_one_opens() throws GeneralSecurityException, IOException {
        Aead old = read();
        byte[] first = old.encrypt(VALUE, PLACE);
        assertEquals(2, KeyRenewal.renew(keys, "2026"));
        byte[] second = read().encrypt(VALUE, PLACE);
        assertEquals(3, KeyRenewal.renew(keys, "2026"));

        assertArrayEquals(VALUE, read().decrypt(first, PLACE));
        assertArrayEquals(VALUE, read().decrypt(second, PLACE));
        assertFalse(Arrays.equals(key(first), key(second)));
        assertFalse(Arrays.equals(key(second), key(read().encrypt(VALUE, PLACE))));
        assertThrows(GeneralSecurityException.class, () -> old.decrypt(second, PLACE));
        try (Stream<Path> files = Files.list(keys)) {
            assertEquals(List.of(keys.resolve("2026.values.json")), files.toList());
        }
    }

    @Test
    void refuses_what_is_no_keyset_and_changes_nothing() throws IOException {
        assertThrows(Unusable.class, () -> KeyRenewal.renew(keys, "2027"));
        assertThrows(Unusable.class, () -> KeyRenewal.renew(keys, "../2026"));
        Files.writeString(keys.resolve("2025.values.json"), "nonsense");
        assertThrows(Unusable.class, () -> KeyRenewal.renew(keys, "2025"));
        assertEquals("nonsense", Files.readString(keys.resolve("2025.values.json")));
    }
}
