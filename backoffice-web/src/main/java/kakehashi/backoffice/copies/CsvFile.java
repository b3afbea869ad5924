package kakehashi.backoffice.copies;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values in UTF-8 with a mark of its byte order, as spreadsheets read it. A value that a
 * spreadsheet would calculate, shorten or take for a day begins with an apostrophe, as does one that had one itself;
 * whoever reads the file takes one away.
 */
public final class CsvFile {

    private static final char BYTE_ORDER = '\uFEFF';
    private static final char GUARD = '\'';

    /** Formulas, also in full width, and what hides their beginning. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@＝＋－＠'\\t\\r\\n].*");

    /** Digits and the signs between them: a number, a day, a time, a phone number. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}][\\p{Nd}\\s,./:%()Ee+\\-年月日時分]*");

    /** A number that stays as it is. */
    private static final Pattern SMALL = Pattern.compile("0|[1-9][0-9]{0,9}");

    private CsvFile() {}

    /** Writes it. */
    public static void write(Grid grid, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(grid.headings().stream().map(CsvFile::guarded));
        for (var row : grid.rows()) {
            printer.printRecord(row.stream().map(CsvFile::guarded));
        }
        printer.flush();
    }

    static String guarded(String value) {
        boolean shortened =
                NUMBER.matcher(value).matches() && !SMALL.matcher(value).matches();
        return shortened || FORMULA.matcher(value).matches() ? GUARD + value : value;
    }
}
