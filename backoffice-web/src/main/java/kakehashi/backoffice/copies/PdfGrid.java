package kakehashi.backoffice.copies;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of a PDF: dense for a list; large, with room to write and whose it is above, for a sheet that lies on a table. */
final class PdfGrid {

    /** The size of the letters of a sheet. */
    static final float SHEET = 11.5f;

    private static final float SIZE = 10;
    private static final float SMALL = 8;
    private static final float AFAR = 16;
    private static final float ROW = 24;
    private static final float ROOM = 56;
    private static final float GAP = 10;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 30;
    private static final int BOXES = 46;

    /** The letters of a row of a list and of a sheet, and those that the frame of a cell takes. */
    private static final int LINE = 85;

    private static final int SHEET_LINE = 74;
    private static final int BESIDE = 2;

    /** An amount, with its unit or sign, or one that is not shown. */
    private static final Pattern NUMBER = Pattern.compile("[<＜]?[0-9][0-9,.]*%?|–|-");

    private final PdfFonts fonts;
    private final Grid grid;

    PdfGrid(PdfFonts fonts, Grid grid) {
        this.fonts = fonts;
        this.grid = grid;
    }

    void draw(Document document) {
        if (grid.isSheet()) {
            String whose = grid.headings().get(0) + "  " + grid.rows().get(0).get(0);
            Paragraph above = fonts.paragraph(whose, AFAR);
            above.setSpacingAfter(GAP);
            document.add(above);
        }
        PdfPTable table = new PdfPTable(widths());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        float size = grid.isSheet() ? SHEET : SMALL;
        shown().forEach(column -> table.addCell(cell(grid.headings().get(column), size, ROW)));
        grid.rows().forEach(row -> shown().forEach(column -> table.addCell(cell(row.get(column), column))));
        document.add(table);
    }

    /** The columns; whose a sheet is stands above it. */
    private IntStream shown() {
        return IntStream.range(grid.isSheet() ? 1 : 0, grid.headings().size());
    }

    /** Columns as wide as their longest text asks for, within limits, and never narrower than a word of theirs. */
    private float[] widths() {
        int[] columns = shown().toArray();
        float[] widths = new float[columns.length];
        for (int i = 0; i < widths.length; i++) {
            int heading = width(grid.headings().get(columns[i])) + (grid.isSheet() ? BESIDE : 0);
            widths[i] = Math.max(longest(columns[i]), Math.max(NARROWEST, heading));
        }
        float all = sum(widths);
        float line = grid.isSheet() ? SHEET_LINE : LINE;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], word(columns[i]) * all / line);
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

    private float longest(int column) {
        int longest = grid.rows().stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(PdfGrid::width)
                .max()
                .orElse(0);
        int widest = grid.isSheet() ? BOXES : WIDEST;
        boolean written = grid.isSheet() && longest == 0;
        return written ? WIDEST : Math.min(longest, widest) * scale(column);
    }

    /** What is read from afar asks for more room. */
    private float scale(int column) {
        return column == grid.leading() ? AFAR / SHEET : 1;
    }

    /** The longest word of a column, of those that fit into a line with others. */
    private float word(int column) {
        return scale(column)
                * Stream.concat(Stream.of(grid.headings()), grid.rows().stream())
                        .flatMap(row ->
                                Arrays.stream(row.get(column).split("[\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+")))
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

    private PdfPCell cell(String text, float size, float least) {
        PdfPCell cell = new PdfPCell(fonts.phrase(text, size));
        cell.setMinimumHeight(least);
        cell.setLeading(size * PdfFonts.LEADING, 0);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingBottom(5);
        if (grid.isSheet()) {
            cell.setPaddingLeft(5);
        }
        return cell;
    }

    /** Numbers of a list stand under each other by their last digits. */
    private PdfPCell cell(String text, int column) {
        if (grid.isSheet()) {
            PdfPCell cell = cell(text, column == grid.leading() ? AFAR : SHEET, ROOM);
            cell.setPaddingBottom(GAP);
            return cell;
        }
        PdfPCell cell = cell(text, SIZE, ROW);
        if (NUMBER.matcher(text).matches()) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            cell.setPaddingRight(5);
        }
        return cell;
    }
}
