package kakehashi.domain.consultation;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kakehashi.domain.shared.Refused;

/**
 * A file that may go with a message: what it is says its content, whatever its name. Of a picture only what draws it is
 * kept, not where and when it was taken. A PDF that would run or open something is none, and nothing may ride behind it.
 * Source: R-WS1, R-A13.
 *
 * @param kind what it is
 * @param name its name, with the ending of its kind
 * @param bytes its content
 */
public record AttachedFile(Kind kind, String name, byte[] bytes) {

    /** The most bytes. */
    public static final int MOST = 5 * 1024 * 1024;

    /** The same in MB. */
    public static final int MOST_MB = MOST / 1024 / 1024;

    /** What is said of a file that may not go. */
    public static final Set<String> REFUSALS =
            Set.of("fileEmpty", "fileLarge", "fileKind", "fileLocked", "fileRuns", "filesFull");

    /** What can be attached. */
    public enum Kind {
        PDF("application/pdf", ".pdf"),
        PNG("image/png", ".png"),
        JPEG("image/jpeg", ".jpg"),
        WEBP("image/webp", ".webp");

        private final String type;
        private final String ending;

        Kind(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        /** The media type. */
        public String type() {
            return type;
        }

        /** How the name of such a file ends. */
        public String ending() {
            return ending;
        }
    }

    /** How a PDF begins. */
    private static final byte[] PDF_BEGINNING = {'%', 'P', 'D', 'F', '-'};

    /** How it ends, and how far from its last byte that may stand. */
    private static final String PDF_END = "%%EOF";

    private static final int TAIL = 1024;

    /** What stands in a PDF that runs or opens something by itself, or carries other files. */
    private static final List<PdfName> RUNNING =
            names("JS", "JavaScript", "AA", "EF", "EmbeddedFiles", "XFA", "RichMediaContent");

    /** Actions that do more than lead to a place in it, or to an address that somebody presses on. */
    private static final List<PdfName> DOING =
            names("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "Movie", "Sound");

    private static List<PdfName> names(String... names) {
        return Arrays.stream(names).map(PdfName::new).toList();
    }

    /**
     * What was uploaded, when it may go with a message.
     *
     * @param name as the sender's machine calls it; only the part behind folders is kept, without signs that no file may have
     * @throws Refused {@code fileEmpty}; {@code fileLarge} with the {@code most} MB; {@code fileKind} for anything but
     *     PDF, PNG, JPEG and WebP, and what cannot be read; {@code fileLocked} for a PDF with a password; {@code fileRuns}
     *     for one that would run or open something, or carries other files
     */
    public static AttachedFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("fileEmpty");
        }
        if (bytes.length > MOST) {
            throw new Refused("fileLarge").with("most", MOST_MB);
        }
        if (Arrays.equals(Arrays.copyOf(bytes, PDF_BEGINNING.length), PDF_BEGINNING)) {
            mustEnd(bytes);
            mustBeStill(bytes);
            return new AttachedFile(Kind.PDF, FileName.of(name, Kind.PDF), bytes);
        }
        StillPicture picture = StillPicture.of(bytes);
        return new AttachedFile(picture.kind(), FileName.of(name, picture.kind()), picture.bytes());
    }

    /** Nothing but blanks stands behind the end of a PDF, such as another file. */
    private static void mustEnd(byte[] bytes) {
        String tail = new String(
                bytes, Math.max(0, bytes.length - TAIL), Math.min(TAIL, bytes.length), StandardCharsets.ISO_8859_1);
        int end = tail.lastIndexOf(PDF_END);
        if (end < 0 || tail.substring(end + PDF_END.length()).chars().anyMatch(each -> each > ' ')) {
            throw new Refused("fileKind");
        }
    }

    /** One at a time, because reading one takes many times its size. */
    private static synchronized void mustBeStill(byte[] bytes) {
        if (PdfWeight.isTooMuch(bytes)) {
            throw new Refused("fileRuns");
        }
        try (PdfReader reader = new PdfReader(bytes)) {
            if (reader.isEncrypted()) {
                throw new Refused("fileLocked");
            }
            for (int number = 0; number < reader.getXrefSize(); number++) {
                if (runs(reader.getPdfObject(number))) {
                    throw new Refused("fileRuns");
                }
            }
            if (runs(reader.getTrailer()) || opens(reader.getCatalog())) {
                throw new Refused("fileRuns");
            }
            if (reader.getNumberOfPages() == 0) {
                throw new Refused("fileKind");
            }
        } catch (BadPasswordException | NoClassDefFoundError locked) {
            // What opens locked ones is no part of the product.
            throw new Refused("fileLocked");
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new Refused("fileKind");
        }
    }

    /** Whether more happens when it is opened than that it shows a place in itself. */
    private static boolean opens(PdfDictionary catalog) {
        return PdfReader.getPdfObject(catalog.get(PdfName.OPENACTION)) instanceof PdfDictionary action
                && (!PdfName.GOTO.equals(PdfReader.getPdfObject(action.get(PdfName.S)))
                        || action.contains(PdfName.NEXT));
    }

    /** Whether an object, or one that stands in it, runs or opens something; what it only points to is looked at by itself. */
    private static boolean runs(PdfObject object) {
        if (object instanceof PdfArray array) {
            return array.getElements().stream().anyMatch(AttachedFile::runs);
        }
        return object instanceof PdfDictionary dictionary
                && (RUNNING.stream().anyMatch(dictionary::contains)
                        || DOING.contains(PdfReader.getPdfObject(dictionary.get(PdfName.S)))
                        || dictionary.getKeys().stream().map(dictionary::get).anyMatch(AttachedFile::runs));
    }

    /** Never shows the content. */
    @Override
    public String toString() {
        return kind + " of " + bytes.length + " bytes";
    }
}
