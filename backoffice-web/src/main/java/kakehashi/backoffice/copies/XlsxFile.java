package kakehashi.backoffice.copies;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an XLSX workbook in which every cell is a text, so that nothing is calculated and no digit is lost. */
public final class XlsxFile {

    private static final String TEXT = "@";

    /** What no XML may hold; carriage returns become line feeds. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("\\r(?=\\n)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XlsxFile() {}

    /**
     * Writes it.
     *
     * @param name of the sheet, up to 31 characters
     * @param mark at the foot of each page when it is printed
     */
    public static void write(Grid grid, String name, String mark, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Kakehashi", "1.0");
        Worksheet sheet = book.newWorksheet(name);
        write(sheet, 0, grid.headings());
        sheet.range(0, 0, 0, Math.max(0, grid.headings().size() - 1))
                .style()
                .bold()
                .set();
        for (int i = 0; i < grid.rows().size(); i++) {
            write(sheet, i + 1, grid.rows().get(i));
        }
        sheet.freezePane(0, 1);
        sheet.footer(mark.replace("&", "&&"), Position.LEFT);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        book.finish();
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, writable(values.get(column)));
            sheet.style(row, column).format(TEXT).set();
        }
    }

    static String writable(String value) {
        return UNWRITABLE.matcher(value).replaceAll("").replace('\r', '\n');
    }
}
