package kakehashi.domain.privacy.sealing;

import java.util.Arrays;

/** The content of a file that only its year's {@link Seal} can read; it may have millions of bytes. Never shows them. */
public final class SealedBytes {

    private final byte[] bytes;

    /** Takes the bytes over: who hands them in does not change them. */
    SealedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedBytes that && Arrays.equals(bytes, that.bytes);
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
