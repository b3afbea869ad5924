package kakehashi.domain.privacy.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Seals and opens the personal values of one programme year.
 *
 * <p>Column names are {@code table.column}; rows are named by their id. Both are bound into the sealed value.
 */
public final class Seal {

    /** Length of an index entry in bytes: 2^-64 for a chance match between two values. */
    private static final int INDEX_LENGTH = 16;

    /** Length of what names the key before a sealed value, in bytes. */
    private static final int MARK_LENGTH = 5;

    private final Aead aead;
    private final PrfSet prf;

    Seal(Aead aead, PrfSet prf) {
        this.aead = aead;
        this.prf = prf;
    }

    /** Seals a value; null stays null. */
    public SealedText close(String column, UUID row, String value) {
        return value == null ? null : new SealedText(encrypt(column, row, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Seals the bytes of a file. */
    public SealedBytes closeBytes(String column, UUID row, byte[] content) {
        return new SealedBytes(encrypt(column, row, content));
    }

    private byte[] encrypt(String column, UUID row, byte[] content) {
        try {
            return aead.encrypt(content, place(column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + column, e);
        }
    }

    /**
     * Opens a value; null stays null.
     *
     * @throws SealBroken when the value was altered, belongs elsewhere or was sealed with another year's key
     */
    public String open(String column, UUID row, SealedText sealed) {
        return sealed == null ? null : new String(decrypt(column, row, sealed.bytes()), StandardCharsets.UTF_8);
    }

    /**
     * Opens the bytes of a file.
     *
     * @throws SealBroken as for a text
     */
    public byte[] openBytes(String column, UUID row, SealedBytes sealed) {
        return decrypt(column, row, sealed.bytes());
    }

    private byte[] decrypt(String column, UUID row, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(column, row));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(column, row);
        }
    }

    /** With what every value sealed with this key begins: 5 bytes, by which such values are found. */
    public byte[] mark() {
        return Arrays.copyOf(encrypt("mark", new UUID(0, 0), new byte[0]), MARK_LENGTH);
    }

    /** Seals a value into text that can travel in a form. */
    public String wrap(String place, UUID row, String value) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(close(place, row, value).bytes());
    }

    /**
     * Opens what {@link #wrap} made.
     *
     * @throws SealBroken when it was altered or belongs elsewhere
     */
    public String unwrap(String place, UUID row, String wrapped) {
        try {
            return open(place, row, new SealedText(Base64.getUrlDecoder().decode(wrapped)));
        } catch (IllegalArgumentException notBase64) {
            throw new SealBroken(place, row);
        }
    }

    /** The blind index of a normalised value: equal values have equal entries of 16 bytes; null stays null. */
    public byte[] index(String column, String normalised) {
        return normalised == null ? null : keyedHash("index:" + column + ":" + normalised);
    }

    /** A secret that only we can make for a row, for links in mails; 16 bytes. */
    public byte[] token(String use, UUID row) {
        return keyedHash("token:" + use + ":" + row);
    }

    private byte[] keyedHash(String text) {
        try {
            return Arrays.copyOf(prf.computePrimary(text.getBytes(StandardCharsets.UTF_8), INDEX_LENGTH), INDEX_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }

    private static byte[] place(String column, UUID row) {
        return (column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
