package kakehashi.domain.consultation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Copies what draws a JPEG. Of what the camera notes, only which way is up is kept. Source: ITU-T T.81, annex B; CIPA DC-008
 * (Exif), 4.6.
 */
final class JpegParts {

    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_NOTE = 0xE0;
    private static final int CAMERA = 0xE1;
    private static final int LAST_NOTE = 0xEF;

    /** Frames, tables and scans. */
    private static final int FIRST_DRAWING = 0xC0;

    private static final int LAST_DRAWING = 0xDF;

    /** The tag of which way is up, and its highest value. */
    private static final int UPWARDS = 0x0112;

    private static final int MOST_WAYS = 8;

    private static final String EXIF = "Exif\0\0";

    /** How notes begin that say how it is drawn. */
    private static final List<String> NOTES = List.of("JFIF\0", "ICC_PROFILE\0", "Adobe", EXIF);

    private JpegParts() {}

    /**
     * The picture without the rest.
     *
     * @throws IOException when it is none; {@link java.nio.BufferUnderflowException} when it is cut off
     */
    static byte[] copy(ByteBuffer in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        if (marker(in) != BEGIN) {
            throw new IOException("no JPEG");
        }
        write(out, BEGIN, new byte[0]);
        for (int marker = marker(in); marker != END; marker = marker(in)) {
            byte[] part = new byte[Math.max(0, (in.getShort() & 0xFFFF) - Short.BYTES)];
            in.get(part);
            byte[] kept = marker == CAMERA ? upwards(part) : part;
            if (kept.length > 0 && isKept(marker, kept)) {
                write(out, marker, kept);
            }
            if (marker == SCAN) {
                copyScan(in, out);
            }
        }
        write(out, END, new byte[0]);
        return out.toByteArray();
    }

    /** Which part follows; fill bytes before it are passed over. */
    private static int marker(ByteBuffer in) throws IOException {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IOException("no part");
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private static boolean isKept(int marker, byte[] part) {
        return marker >= FIRST_NOTE && marker <= LAST_NOTE
                ? NOTES.stream().anyMatch(each -> begins(part, each))
                : marker >= FIRST_DRAWING && marker <= LAST_DRAWING;
    }

    /** Copies until the next marker that is none of the scan's own. */
    private static void copyScan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            int each = in.get() & 0xFF;
            if (each == 0xFF) {
                int next = in.get(in.position()) & 0xFF;
                if (next != 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(each);
        }
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] part) throws IOException {
        out.write(0xFF);
        out.write(marker);
        if (marker != BEGIN && marker != END) {
            out.write(ByteBuffer.allocate(Short.BYTES)
                    .putShort((short) (part.length + Short.BYTES))
                    .array());
            out.write(part);
        }
    }

    /** A note of a camera that says which way is up and nothing else; empty when that need not be said. */
    private static byte[] upwards(byte[] part) {
        int way = begins(part, EXIF) ? way(ByteBuffer.wrap(part, EXIF.length(), part.length - EXIF.length())) : 1;
        if (way <= 1 || way > MOST_WAYS) {
            return new byte[0];
        }
        return ByteBuffer.allocate(EXIF.length() + 26)
                .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                .put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) UPWARDS)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) way)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static int way(ByteBuffer notes) {
        ByteBuffer tiff = notes.slice();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int list = tiff.getInt(4);
            int count = tiff.getShort(list) & 0xFFFF;
            for (int i = 0; i < count; i++) {
                int entry = list + Short.BYTES + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == UPWARDS) {
                    return tiff.getShort(entry + 8) & 0xFFFF;
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            return 1;
        }
        return 1;
    }

    private static boolean begins(byte[] part, String with) {
        return part.length >= with.length()
                && new String(part, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }
}
