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
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A paper as an A4 PDF: number, copy and who printed it at the head of each page, and the number across it. */
final class PdfFile {

    private static final float MARGIN = 40;
    private static final float SIZE = 10;
    private static final float SMALL = 8;
    private static final float LARGE = 16;
    private static final float ROW = 24;
    private static final float BADGE = 150;
    private static final float SLIP = 60;
    private static final float ACROSS = 55;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 30;

    /** The letters of a row of a table, and those that the frame of a cell takes. */
    private static final int LINE = 85;

    private static final int BESIDE = 2;

    /** An amount, with its unit or sign, or one that is not shown. */
    private static final Pattern NUMBER = Pattern.compile("[<＜]?[0-9][0-9,.]*%?|–|-");

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
        document.add(paragraph(paper.event() + "  " + paper.when(), SIZE));
        part.grid().ifPresent(grid -> document.add(table(grid)));
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

    private PdfPTable table(Grid grid) {
        PdfPTable table = new PdfPTable(widths(grid));
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        grid.headings().forEach(heading -> table.addCell(cell(heading, SMALL)));
        grid.rows().forEach(row -> row.forEach(text -> table.addCell(row(text))));
        return table;
    }

    /** Columns as wide as their longest text asks for, within limits, and never narrower than a word of theirs. */
    private static float[] widths(Grid grid) {
        float[] widths = new float[grid.headings().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int longest = grid.rows().stream()
                    .mapToInt(row -> width(row.get(column)))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(
                    Math.min(longest, WIDEST),
                    Math.max(NARROWEST, width(grid.headings().get(i))));
        }
        float all = sum(widths);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], word(grid, i) * all / LINE);
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    /** The longest word of a column, of those that fit into a line with others. */
    private static int word(Grid grid, int column) {
        return Stream.concat(Stream.of(grid.headings()), grid.rows().stream())
                .flatMap(row -> Arrays.stream(row.get(column).split("[\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+")))
                .mapToInt(word -> width(word) + BESIDE)
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
    }

    /** Letters that are as high as they are wide count twice. */
    private static int width(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) || letter >= 0x3000 ? 2 : 1)
                .sum();
    }

    private PdfPCell cell(String text, float size) {
        PdfPCell cell = new PdfPCell(fonts.phrase(text, size));
        cell.setMinimumHeight(ROW);
        cell.setLeading(size * PdfFonts.LEADING, 0);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingBottom(5);
        return cell;
    }

    /** Numbers stand under each other by their last digits. */
    private PdfPCell row(String text) {
        PdfPCell cell = cell(text, SIZE);
        if (NUMBER.matcher(text).matches()) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            cell.setPaddingRight(5);
        }
        return cell;
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
