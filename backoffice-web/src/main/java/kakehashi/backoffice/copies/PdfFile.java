package kakehashi.backoffice.copies;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A paper as an A4 PDF: number, copy and who printed it at the head of each page, and the number across it. */
final class PdfFile {

    private static final float MARGIN = 40;
    private static final float SIZE = 10;
    private static final float SMALL = 8;
    private static final float LARGE = 16;
    private static final float BADGE = 150;
    private static final float SLIP = 60;
    private static final float ACROSS = 55;

    private final PdfFonts fonts;
    private final Stamp stamp = new Stamp();

    PdfFile(PdfFonts fonts) {
        this.fonts = fonts;
    }

    void write(Paper paper, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN + SIZE, MARGIN);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(stamp);
            document.addTitle(paper.title());
            for (Paper.Part part : paper.parts()) {
                if (document.isOpen()) {
                    document.newPage();
                } else {
                    document.open();
                }
                stamp.part = part;
                draw(paper, part, document);
            }
            document.close();
        } catch (DocumentException undrawable) {
            throw new IOException(undrawable);
        }
    }

    private void draw(Paper paper, Paper.Part part, Document document) throws IOException {
        if (!part.badges().isEmpty()) {
            document.add(badges(part.badges()));
            return;
        }
        if (!part.slips().isEmpty()) {
            document.add(slips(paper.event(), part.slips()));
            return;
        }
        document.add(paragraph(paper.title(), LARGE));
        float size = part.grid().filter(Grid::isSheet).isPresent() ? PdfGrid.SHEET : SIZE;
        document.add(paragraph(paper.event() + "  " + paper.when(), size));
        part.grid().ifPresent(grid -> new PdfGrid(fonts, grid).draw(document));
        if (part.blank() != null) {
            new PdfForm(fonts).draw(part.blank(), document);
        }
        document.add(paragraph(paper.words(), SMALL));
    }

    private Paragraph paragraph(String text, float size) {
        Paragraph paragraph = fonts.paragraph(text, size);
        paragraph.setSpacingAfter(SMALL);
        return paragraph;
    }

    private PdfPTable badges(List<Badge> badges) {
        PdfPTable table = new PdfPTable(2);
        table.setWidthPercentage(100);
        badges.forEach(badge -> table.addCell(badge(badge)));
        table.completeRow();
        return table;
    }

    private PdfPTable slips(String event, List<Integer> numbers) {
        PdfPTable table = new PdfPTable(2);
        table.setWidthPercentage(100);
        for (int number : numbers) {
            PdfPCell cell = new PdfPCell();
            cell.setFixedHeight(BADGE);
            cell.setPadding(8);
            cell.addElement(paragraph(event, SMALL));
            cell.addElement(centred(String.valueOf(number), SLIP));
            table.addCell(cell);
        }
        table.completeRow();
        return table;
    }

    private PdfPCell badge(Badge badge) {
        PdfPCell cell = new PdfPCell();
        cell.setFixedHeight(BADGE);
        cell.setPadding(8);
        cell.addElement(paragraph(badge.event(), SMALL));
        badge.name().forEach(line -> cell.addElement(centred(line, line.length() > 24 ? 13 : 18)));
        cell.addElement(centred(badge.company(), SIZE));
        cell.addElement(centred(badge.role() + "  " + badge.ownRole(), SIZE));
        cell.addElement(centred(badge.reference(), SMALL));
        return cell;
    }

    private Paragraph centred(String text, float size) {
        Paragraph paragraph = fonts.paragraph(text, size);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    /** What stands on every page. */
    private final class Stamp extends PdfPageEventHelper {

        private Paper.Part part;

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (part.badges().isEmpty()) {
                across(writer, document);
            }
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_LEFT,
                    fonts.phrase(part.mark(), SMALL),
                    MARGIN,
                    document.getPageSize().getHeight() - MARGIN + SMALL,
                    0);
        }

        /** The number across the page; people wear their badges, on which the mark above is enough. */
        private void across(PdfWriter writer, Document document) {
            PdfContentByte below = writer.getDirectContentUnder();
            below.saveState();
            below.setGrayFill(0.9f);
            below.beginText();
            below.setFontAndSize(fonts.latin(), ACROSS);
            below.showTextAligned(
                    Element.ALIGN_CENTER,
                    part.number(),
                    document.getPageSize().getWidth() / 2,
                    document.getPageSize().getHeight() / 2,
                    55);
            below.endText();
            below.restoreState();
        }
    }
}
