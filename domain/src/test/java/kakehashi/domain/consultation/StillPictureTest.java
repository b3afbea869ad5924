package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a picture goes with a message. Source: R-WS1. */
class StillPictureTest {

    private static final String PLACE = "35.6938N 139.7034E";
    private static final String SCRIPT = "<html><script>alert(1)</script></html>";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(
                    part instanceof byte[] whole ? whole : part.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What a camera notes: which way is up, in either order of bytes, and where it was. */
    private static byte[] notes(int way, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) way);
        return bytes("Exif\0\0", tiff.array(), PLACE);
    }

    /** A part of a JPEG. */
    private static byte[] part(int marker, byte[] content) {
        return bytes(
                new byte[] {(byte) 0xFF, (byte) marker},
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(),
                content);
    }

    /** A photo as cameras and phones write them. */
    private static byte[] photo(byte[]... parts) throws IOException {
        byte[] plain = SentFiles.picture("jpg");
        return bytes(
                Arrays.copyOf(plain, 2), bytes((Object[]) parts), Arrays.copyOfRange(plain, 2, plain.length), SCRIPT);
    }

    private static int[] drawn(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static StillPicture still(byte[] picture) {
        StillPicture still = StillPicture.of(picture);
        String kept = text(still.bytes());
        assertFalse(kept.contains(PLACE) || kept.contains("script"), still::toString);
        return still;
    }

    @Test
    void a_photo_tells_neither_where_it_was_taken_nor_anything_else() throws IOException {
        byte[] photo = photo(
                part(0xE1, notes(6, ByteOrder.LITTLE_ENDIAN)),
                part(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0", PLACE)),
                part(0xED, bytes("Photoshop 3.0\0", PLACE)),
                part(0xE2, bytes("MPF\0", SCRIPT)),
                part(0xE2, bytes("ICC_PROFILE\0\1\1", COLOURS)),
                part(0xFE, bytes(SCRIPT)));
        StillPicture still = still(photo);
        assertEquals(AttachedFile.Kind.JPEG, still.kind());
        assertTrue(text(still.bytes()).contains("ICC_PROFILE"), "colours stay");
        assertArrayEquals(
                drawn(SentFiles.picture("jpg")),
                drawn(still(photo(part(0xFE, bytes(SCRIPT)))).bytes()));
        assertArrayEquals(still.bytes(), still(still.bytes()).bytes(), "again changes nothing");
    }

    @Test
    void nothing_of_it_is_put_into_a_file_while_it_is_read(@TempDir Path folder) throws IOException {
        byte[] picture = SentFiles.picture("png");
        Path gone = Files.createDirectory(folder.resolve("cache"));
        ImageIO.setCacheDirectory(gone.toFile());
        try {
            Files.delete(gone);
            assertEquals(AttachedFile.Kind.PNG, still(picture).kind());
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void which_way_is_up_stays(int way) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            String kept = text(still(photo(part(0xE1, notes(way, order)))).bytes());
            assertTrue(kept.contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0" + (char) way), kept);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 65535})
    void what_need_not_be_said_is_not_said(int way) throws IOException {
        byte[] photo = photo(part(0xE1, notes(way, ByteOrder.BIG_ENDIAN)), part(0xE1, bytes("Exif\0\0MM")));
        assertFalse(text(still(photo).bytes()).contains("Exif"));
    }

    /** A part of a PNG. */
    private static byte[] chunk(String name, String content) {
        byte[] named = bytes(name, content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return bytes(
                ByteBuffer.allocate(4).putInt(content.length()).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @Test
    void of_a_png_only_what_draws_it_is_kept() throws IOException {
        byte[] plain = SentFiles.picture("png");
        int head = 8 + 25;
        byte[] told = bytes(
                Arrays.copyOf(plain, head),
                chunk("tEXt", "Comment\0" + SCRIPT),
                chunk("eXIf", PLACE),
                Arrays.copyOfRange(plain, head, plain.length),
                "PK\3\4",
                SCRIPT);
        assertArrayEquals(plain, still(told).bytes());
        assertEquals(AttachedFile.Kind.PNG, still(plain).kind());
    }

    /** A part of a WebP. */
    private static byte[] riff(String name, byte[] content) {
        return bytes(
                name,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(content.length)
                        .array(),
                content,
                content.length % 2 == 0 ? "" : "\0");
    }

    private static byte[] webp(byte[]... parts) {
        return riff("RIFF", bytes("WEBP", bytes((Object[]) parts)));
    }

    private static byte[] flags(int flags) {
        return riff("VP8X", new byte[] {(byte) flags, 0, 0, 0, 2, 0, 0, 1, 0, 0});
    }

    @Test
    void of_a_webp_only_what_draws_it_is_kept() {
        byte[] drawing = riff("VP8L", new byte[] {0x2F, 2, 0, 0, 0});
        byte[] told =
                bytes(webp(flags(0x1C), drawing, riff("EXIF", bytes(PLACE)), riff("XMP ", bytes(SCRIPT))), SCRIPT);
        StillPicture still = still(told);
        assertEquals(AttachedFile.Kind.WEBP, still.kind());
        assertArrayEquals(webp(flags(0x10), drawing), still.bytes());
        byte[] lossy = webp(riff("VP8 ", new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A, 3, 0, 2, 0, 0, 0}));
        assertArrayEquals(lossy, still(lossy).bytes());
        for (byte[] none : new byte[][] {
            webp(flags(0x02), drawing),
            webp(riff("EXIF", bytes(PLACE))),
            webp(riff("VP8L", bytes(SCRIPT))),
            Arrays.copyOf(lossy, lossy.length - 3),
            bytes("RIFF", "\u00FF\u00FF\u00FF\u00FF", "WEBPVP8L", "\1\0\0\0/")
        }) {
            assertEquals("fileKind", Refusal.of(() -> StillPicture.of(none)), text(none));
        }
    }

    /** However a picture is cut off or damaged, it is a picture or none: nothing else comes of it. */
    @Test
    void a_damaged_picture_is_refused_or_read() throws IOException {
        byte[] photo = photo(part(0xE1, notes(6, ByteOrder.LITTLE_ENDIAN)));
        for (byte[] whole : new byte[][] {photo, SentFiles.picture("png")}) {
            for (int length = 0; length < whole.length; length++) {
                byte[] damaged = whole.clone();
                damaged[length] ^= (byte) 0xFF;
                look(damaged);
                look(Arrays.copyOf(whole, length));
            }
        }
    }

    private static void look(byte[] bytes) {
        try {
            still(bytes);
        } catch (Refused refused) {
            assertEquals("fileKind", refused.code());
        }
    }
}
