package kakehashi.domain.consultation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kakehashi.domain.shared.Refused;

/**
 * A picture, copied part by part: what draws it is kept as it is, without loss. What tells where, when and with what it was
 * taken, moving pictures, previews, remarks and everything behind its end are left out. Source: R-WS1; ITU-T T.81 (JPEG);
 * PNG, 3rd edition; RFC 9649 (WebP).
 */
record StillPicture(AttachedFile.Kind kind, byte[] bytes) {

    private static final long PNG_BEGINNING = 0x89504E470D0A1A0AL;

    /** The parts of a PNG that draw it. */
    private static final Set<String> PNG_PARTS =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private static final int WEBP_HEAD = 12;

    /** The parts of a WebP that draw it. */
    private static final Set<String> WEBP_PARTS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");

    /** What the first byte of VP8X says: that it moves; that it tells of its taking, in either way. */
    private static final int MOVES = 0x02;

    private static final int TELLS = 0x0C;

    /**
     * Copies a picture.
     *
     * @throws Refused {@code fileKind} for what is no PNG, JPEG or WebP, is cut off or cannot be read
     */
    static StillPicture of(byte[] bytes) {
        try {
            StillPicture copy = copy(ByteBuffer.wrap(bytes));
            if (copy.kind != AttachedFile.Kind.WEBP && !copy.isReadable()) {
                throw new IOException("not what it looks like");
            }
            return copy;
        } catch (IOException | RuntimeException cut) {
            throw new Refused("fileKind");
        }
    }

    private static StillPicture copy(ByteBuffer in) throws IOException {
        if (in.remaining() > WEBP_HEAD && in.getLong(0) == PNG_BEGINNING) {
            return new StillPicture(AttachedFile.Kind.PNG, png(in));
        }
        if (in.remaining() > WEBP_HEAD
                && name(in, 0).equals("RIFF")
                && name(in, 8).equals("WEBP")) {
            return new StillPicture(AttachedFile.Kind.WEBP, webp(in.order(ByteOrder.LITTLE_ENDIAN)));
        }
        return new StillPicture(AttachedFile.Kind.JPEG, JpegParts.copy(in));
    }

    private static byte[] png(ByteBuffer in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        out.write(part(in, Long.BYTES));
        String name;
        do {
            name = name(in, in.position() + Integer.BYTES);
            byte[] part = part(in, Math.addExact(in.getInt(in.position()), 3 * Integer.BYTES));
            if (PNG_PARTS.contains(name)) {
                out.write(part);
            }
        } while (!name.equals("IEND"));
        return out.toByteArray();
    }

    private static byte[] webp(ByteBuffer in) throws IOException {
        int end = Math.min(in.limit(), Math.addExact(in.getInt(Integer.BYTES), 2 * Integer.BYTES));
        in.limit(end);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        out.write(part(in, WEBP_HEAD));
        boolean drawn = false;
        while (in.hasRemaining()) {
            String name = name(in, in.position());
            int length = in.getInt(in.position() + Integer.BYTES);
            byte[] part = part(in, Math.addExact(Math.addExact(length, length & 1), 2 * Integer.BYTES));
            if (name.equals("VP8X")) {
                withoutTales(part);
            }
            if (WEBP_PARTS.contains(name)) {
                out.write(part);
            }
            drawn |= isDrawing(name, part);
        }
        if (!drawn) {
            throw new IOException("nothing is drawn");
        }
        byte[] copy = out.toByteArray();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(Integer.BYTES, copy.length - 2 * Integer.BYTES);
        return copy;
    }

    private static void withoutTales(byte[] part) throws IOException {
        int flags = 2 * Integer.BYTES;
        if (part.length <= flags || (part[flags] & MOVES) != 0) {
            throw new IOException("moves");
        }
        part[flags] &= (byte) ~TELLS;
    }

    /** Whether a part begins as what draws a WebP must. */
    private static boolean isDrawing(String name, byte[] part) {
        int begin = 2 * Integer.BYTES;
        return name.equals("VP8L") && part.length > begin && part[begin] == 0x2F
                || name.equals("VP8 ")
                        && part.length > begin + 10
                        && part[begin + 3] == (byte) 0x9D
                        && part[begin + 4] == 0x01
                        && part[begin + 5] == 0x2A;
    }

    /** Whether it has a head that a reader of this machine takes for one of its kind. Nothing of it is put into a file. */
    private boolean isReadable() throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return reader.getFormatName().equalsIgnoreCase(kind.name()) && reader.getWidth(0) > 0;
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String name(ByteBuffer in, int at) {
        if (at < 0 || at + Integer.BYTES > in.limit()) {
            throw new BufferUnderflowException();
        }
        return new String(in.array(), at, Integer.BYTES, StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }

    /** Never shows the content. */
    @Override
    public String toString() {
        return kind + " of " + bytes.length + " bytes";
    }
}
