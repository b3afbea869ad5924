package kakehashi.domain.consultation;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kakehashi.domain.shared.Refused;

/**
 * A file that may go with a message: what it is says its content, whatever its name. A PDF that would run or open something
 * is none.
 *
 * @param kind what it is
 * @param bytes its content
 */
public record AttachedFile(Kind kind, byte[] bytes) {

    /** The most bytes. */
    public static final int MOST = 5 * 1024 * 1024;

    /** What can be attached. */
    public enum Kind {
        PDF("application/pdf"),
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The media type. */
        public String type() {
            return type;
        }

        /** How the name of such a file ends. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a PDF begins. */
    private static final byte[] PDF_BEGINNING = {'%', 'P', 'D', 'F', '-'};

    /** What stands in a PDF that runs or opens something by itself, or carries other files. */
    private static final List<PdfName> RUNNING = names("JS", "JavaScript", "AA", "EF", "EmbeddedFiles", "XFA", "RichMediaContent");

    /** Actions that do more than lead to a place in it, or to an address that somebody presses on. */
    private static final List<PdfName> DOING = names(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "Movie", "Sound");

    private static List<PdfName> names(String... names) {
        return Arrays.stream(names).map(PdfName::new).toList();
    }

    /**
     * What was uploaded, when it may go with a message.
     *
     * @throws Refused {@code fileEmpty}; {@code fileLarge} with the {@code most} MB; {@code fileKind} for anything but
     *     PDF, PNG and JPEG, and what cannot be read; {@code fileLocked} for a PDF with a password; {@code fileRuns} for one
     *     that would run or open something, or carries other files
     */
    public static AttachedFile of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("fileEmpty");
        }
        if (bytes.length > MOST) {
            throw new Refused("fileLarge").with("most", MOST / 1024 / 1024);
        }
        if (Arrays.equals(Arrays.copyOf(bytes, PDF_BEGINNING.length), PDF_BEGINNING)) {
            mustBeStill(bytes);
            return new AttachedFile(Kind.PDF, bytes);
        }
        return new AttachedFile(picture(bytes), bytes);
    }

    private static Kind picture(byte[] bytes) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    reader.setInput(stream, true, true);
                    Kind kind = Kind.valueOf(reader.getFormatName().toUpperCase(Locale.ROOT));
                    if (kind != Kind.PDF && reader.getWidth(0) > 0) {
                        return kind;
                    }
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new Refused("fileKind");
        }
        throw new Refused("fileKind");
    }

    private static void mustBeStill(byte[] bytes) {
        try (PdfReader reader = new PdfReader(bytes)) {
            if (reader.isEncrypted()) {
                throw new Refused("fileLocked");
            }
            for (int number = 0; number < reader.getXrefSize(); number++) {
                if (runs(reader.getPdfObject(number))) {
                    throw new Refused("fileRuns");
                }
            }
            if (runs(reader.getTrailer()) || reader.getNumberOfPages() == 0) {
                throw new Refused("fileRuns");
            }
        } catch (BadPasswordException | NoClassDefFoundError locked) {
            // What opens locked ones is no part of the product.
            throw new Refused("fileLocked");
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new Refused("fileKind");
        }
    }

    /** Whether an object, or one that stands in it, runs or opens something; what it only points to is looked at by itself. */
    private static boolean runs(PdfObject object) {
        if (object instanceof PdfArray array) {
            return array.getElements().stream().anyMatch(AttachedFile::runs);
        }
        return object instanceof PdfDictionary dictionary
                && (RUNNING.stream().anyMatch(dictionary::contains)
                        || DOING.stream().anyMatch(each -> each.equals(dictionary.get(PdfName.S)))
                        || dictionary.getKeys().stream().map(dictionary::get).anyMatch(AttachedFile::runs));
    }

    /** Never shows the content. */
    @Override
    public String toString() {
        return kind + " of " + bytes.length + " bytes";
    }
}
