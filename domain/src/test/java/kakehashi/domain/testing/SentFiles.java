package kakehashi.domain.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people send them. */
public final class SentFiles {

    private SentFiles() {}

    /** A small picture in a format of this machine, such as {@code png}. */
    public static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of one empty page, with more in its catalogue. */
    public static byte[] pdf(String more) {
        return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + more + ">>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n"
                        + "trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
