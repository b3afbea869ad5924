package kakehashi.domain.privacy.sealing;

import java.util.Arrays;

/** A text that only its year's {@link Seal} can read. Immutable; never shows its content. */
public final class SealedText {

    private final byte[] bytes;

    SealedText(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** What stands where a text was erased; no seal opens it. */
    public static SealedText nothing() {
        return new SealedText(new byte[0]);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
