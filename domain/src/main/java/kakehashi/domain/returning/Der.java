package kakehashi.domain.returning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Pieces of the binary notation of CMS. Source: X.690. */
final class Der {

    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int OCTETS = 0x04;
    static final int NUMBER = 0x02;
    static final int NAME = 0x06;

    /** What stands for the first, the second of several choices, with pieces inside. */
    static final int FIRST = 0xA0;

    static final int SECOND = 0xA1;

    /** The first choice, without pieces inside. */
    static final int FIRST_PLAIN = 0x80;

    /** A length that is told by an end mark. */
    static final int OPEN = 0x80;

    private static final int SHORT = 0x80;
    private static final int BYTE = 0xFF;

    private Der() {}

    /** A piece with its kind and length before it. */
    static byte[] piece(int kind, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        piece.write(kind);
        piece.writeBytes(length(content.size()));
        piece.writeBytes(content.toByteArray());
        return piece.toByteArray();
    }

    /** How a length is written. */
    static byte[] length(int length) {
        if (length < SHORT) {
            return new byte[] {(byte) length};
        }
        byte[] whole = ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
        int from = 0;
        while (whole[from] == 0) {
            from++;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.write(SHORT | whole.length - from);
        written.write(whole, from, whole.length - from);
        return written.toByteArray();
    }

    /** A number below 128. */
    static byte[] number(int small) {
        return piece(NUMBER, new byte[] {(byte) small});
    }

    /** The name of an algorithm or a kind of content, its bytes in hexadecimal digits. */
    static byte[] name(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) & BYTE);
        }
        return piece(NAME, bytes);
    }
}
