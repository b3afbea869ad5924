package kakehashi.backoffice.copies;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A certificate as one A4 page within a frame: the name below the first title, then each language. */
final class PdfCertificate {

    private static final float MARGIN = 72;
    private static final float FRAME = 36;
    private static final float SIZE = 11;
    private static final float SMALL = 9;
    private static final float LARGE = 22;
    private static final float NAME = 26;
    private static final float LESS = 16;

    private final PdfFonts fonts;

    PdfCertificate(PdfFonts fonts) {
        this.fonts = fonts;
    }

    void write(CertificatePaper paper, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN + FRAME, MARGIN);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new Frame());
            document.addTitle(paper.number());
            document.open();
            for (CertificatePaper.Block block : paper.blocks()) {
                boolean first = block == paper.blocks().get(0);
                document.add(centred(block.title(), first ? LARGE : LESS, first ? NAME : SIZE));
                if (first) {
                    for (String line : paper.name()) {
                        document.add(centred(line, NAME, SIZE));
                    }
                }
                for (String line : block.lines()) {
                    document.add(centred(line, SIZE, SMALL));
                }
                for (String line : block.issuer()) {
                    document.add(centred(line, SMALL, 2));
                }
                document.add(centred("", SIZE, NAME));
            }
            document.close();
        } catch (DocumentException undrawable) {
            throw new IOException(undrawable);
        }
    }

    private Paragraph centred(String text, float size, float after) {
        Paragraph paragraph = fonts.paragraph(text, size);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** The line round the page. */
    private static final class Frame extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Rectangle page = document.getPageSize();
            writer.getDirectContent().setLineWidth(1.5f);
            writer.getDirectContent()
                    .rectangle(FRAME, FRAME, page.getWidth() - 2 * FRAME, page.getHeight() - 2 * FRAME);
            writer.getDirectContent().stroke();
        }
    }
}
