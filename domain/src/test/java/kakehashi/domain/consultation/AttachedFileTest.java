package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go with a message. Source: R-WS1, R-A13. */
class AttachedFileTest {

    /** Does something to a PDF while it is written. */
    private interface Writing {
        void to(PdfWriter writer) throws IOException;
    }

    private static byte[] pdf(Writing before, Writing within) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        before.to(writer);
        document.open();
        document.add(new Paragraph("架空 履歴書 https://kakehashi.example/"));
        within.to(writer);
        document.close();
        return out.toByteArray();
    }

    private static byte[] pdf(Writing within) throws IOException {
        return pdf(nothing -> {}, within);
    }

    private static String refused(byte[] bytes) {
        return Refusal.of(() -> AttachedFile.of("x", bytes));
    }

    @Test
    void papers_and_pictures_are_known_by_their_content() throws IOException {
        assertEquals(
                AttachedFile.Kind.PDF, AttachedFile.of("x", pdf(nothing -> {})).kind());
        assertEquals(
                AttachedFile.Kind.PNG,
                AttachedFile.of("x", SentFiles.picture("png")).kind());
        assertEquals(
                AttachedFile.Kind.JPEG,
                AttachedFile.of("x", SentFiles.picture("jpg")).kind());
        assertEquals("image/jpeg", AttachedFile.Kind.JPEG.type());
        assertEquals(".jpg", AttachedFile.Kind.JPEG.ending());
        assertFalse(AttachedFile.of("x", pdf(nothing -> {})).toString().contains("架空"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "MZ",
                "PK\u0003\u0004[Content_Types].xml word/document.xml",
                "%PDF-1.7 and no more",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u0089PNG\r\n\u001a\n"
            })
    void nothing_else_may_go(String content) {
        assertEquals("fileKind", refused(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_pdf_whose_list_of_parts_is_missing_is_read_all_the_same() {
        assertEquals(
                AttachedFile.Kind.PDF, AttachedFile.of("x", SentFiles.pdf("")).kind());
        assertEquals("fileRuns", refused(SentFiles.pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>")));
        assertEquals("fileRuns", refused(SentFiles.pdf("/OpenAction<</S/Launch/F(x.exe)>>")));
        assertEquals("fileRuns", refused(SentFiles.pdf("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(x)>>>>")));
    }

    @Test // BAD INPUT
    void a_pdf_that_unpacks_to_more_than_the_machine_holds_may_not_go() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 33; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        String stream = packed.toString(StandardCharsets.ISO_8859_1);
        byte[] bomb = new String(SentFiles.pdf(""), StandardCharsets.ISO_8859_1)
                .replace(
                        "trailer",
                        "4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size()
                                + ">>stream\r\n" + stream + "\nendstream\nendobj\ntrailer")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("fileRuns", refused(bomb));
    }

    @Test // R-WS1
    void nothing_rides_behind_a_pdf() throws IOException {
        byte[] plain = pdf(nothing -> {});
        assertEquals("fileKind", refused(joined(plain, "PK\u0003\u0004 another file")));
        assertEquals("fileKind", refused(joined(plain, "<script>alert(1)</script>")));
        assertEquals(
                AttachedFile.Kind.PDF,
                AttachedFile.of("x", joined(plain, "\r\n\u0000\n")).kind());
    }

    private static byte[] joined(byte[] bytes, String more) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + more.length());
        System.arraycopy(more.getBytes(StandardCharsets.ISO_8859_1), 0, joined, bytes.length, more.length());
        return joined;
    }

    @Test
    void a_pdf_that_opens_at_a_place_in_itself_may_go_and_one_that_opens_an_address_not() throws IOException {
        byte[] placed = pdf(writer ->
                writer.setOpenAction(PdfAction.gotoLocalPage(1, new PdfDestination(PdfDestination.FIT), writer)));
        assertEquals(AttachedFile.Kind.PDF, AttachedFile.of("x", placed).kind());
        assertEquals("fileRuns", refused(pdf(writer -> writer.setOpenAction(new PdfAction("https://x.example/")))));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\anh\\IMG_1.JPG, IMG_1.png",
        "../../etc/passwd, passwd.png",
        "invoice.pdf.exe, invoice.pdf.png",
        "a\u202Egnp.exe, agnp.png",
        "'a\"b<c>\u0000.png', a_b_c_.png",
        "' .. ', file.png",
        "履歴書.png, 履歴書.png",
        ", file.png"
    })
    void a_name_says_what_it_is_and_leads_nowhere(String called, String kept) throws IOException {
        assertEquals(kept, AttachedFile.of(called, SentFiles.picture("png")).name());
        assertEquals(
                80 + 4,
                AttachedFile.of("x".repeat(300), SentFiles.picture("png"))
                        .name()
                        .length());
    }

    @Test
    void a_bitmap_whose_reader_the_machine_has_may_not_go() throws IOException {
        assertEquals("fileKind", refused(SentFiles.picture("bmp")));
        assertEquals("fileKind", refused(SentFiles.picture("gif")));
    }

    @Test
    void a_pdf_that_runs_something_or_carries_files_may_not_go() throws IOException {
        assertEquals("fileRuns", refused(pdf(writer -> writer.addJavaScript("app.alert('1');"))));
        assertEquals("fileRuns", refused(pdf(writer -> writer.setOpenAction(PdfAction.javaScript("1", writer)))));
        assertEquals(
                "fileRuns", refused(pdf(writer -> writer.setOpenAction(new PdfAction("calc.exe", null, null, null)))));
        assertEquals("fileRuns", refused(pdf(writer -> writer.addFileAttachment("x", new byte[] {1}, null, "x.exe"))));
        assertEquals("fileRuns", refused(pdf(PdfWriter::setFullCompression, writer -> writer.addJavaScript("1"))));
        byte[] hidden = new String(pdf(writer -> writer.addJavaScript("1")), StandardCharsets.ISO_8859_1)
                .replace("/JavaScript", "/JavaScr#69pt")
                .replace("/JS", "/J#53")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("fileRuns", refused(hidden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Encrypt", "/Encr#79pt"})
    void a_pdf_with_a_password_may_not_go(String name) throws IOException {
        String locks = name + "<</Filter/Standard/V 2/R 3/Length 128/P -4/O<" + "00".repeat(32) + ">/U<"
                + "00".repeat(32) + ">>>/ID[<00><00>]";
        byte[] locked = new String(pdf(nothing -> {}), StandardCharsets.ISO_8859_1)
                .replaceFirst("trailer\\s*<<", "trailer\n<<" + locks)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("fileLocked", refused(locked));
    }

    @Test
    void neither_an_empty_nor_a_large_one_may_go() throws IOException {
        assertEquals("fileEmpty", refused(new byte[0]));
        byte[] png = SentFiles.picture("png");
        assertEquals(
                AttachedFile.Kind.PNG,
                AttachedFile.of("x", Arrays.copyOf(png, AttachedFile.MOST)).kind());
        assertEquals("fileLarge", refused(Arrays.copyOf(png, AttachedFile.MOST + 1)));
    }
}
