package kakehashi.backoffice.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back is what was written, and no spreadsheet calculates or shortens it. */
class FilesTest {

    private static final List<String> HEADINGS = List.of("a", "b", "c");

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(40).filter(text -> text.codePoints()
                .noneMatch(FilesTest::isUnwritable));
        Arbitrary<String> dangerous = Arbitraries.of(
                        "=", "+", "-", "@", "\t", "\n", "'", "＝", "＋", "－", "＠", " =", "0", "007", "\"", ",", "+81",
                        "1-2", "1/2")
                .flatMap(start -> Arbitraries.strings()
                        .withChars("0123456789-/.:,Ee+()=A1\"'\n 日月अမ")
                        .ofMaxLength(20)
                        .map(rest -> start + rest));
        return Arbitraries.oneOf(anything, dangerous);
    }

    /** Halves of letters that stand alone, and what XML may not hold. */
    private static boolean isUnwritable(int letter) {
        return letter >= 0xD800 && letter <= 0xDFFF
                || letter < 0x20 && letter != '\n' && letter != '\t'
                || (letter & 0xFFFE) == 0xFFFE;
    }

    private static Grid grid(List<String> row) {
        return new Grid(HEADINGS, List.of(row));
    }

    private static byte[] csv(Grid grid) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(grid, out);
        return out.toByteArray();
    }

    private static List<String> readCsv(byte[] file) throws IOException {
        String text = new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        CSVRecord row =
                CSVFormat.EXCEL.parse(new StringReader(text)).getRecords().get(1);
        return row.stream().map(FilesTest::unguarded).toList();
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    @Property(tries = 300)
    void csv_gives_back_every_value(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll("values") String third)
            throws IOException {
        List<String> row = List.of(first, second, third);
        assertEquals(row, readCsv(csv(grid(row))));
    }

    @Property(tries = 300)
    void no_cell_of_a_csv_begins_a_formula(@ForAll("values") String value) {
        String cell = CsvFile.guarded(value).strip();
        assertTrue(cell.isEmpty() || "=+-@＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+819012345678",
                "0312345678",
                "007",
                "1-2-3",
                "12/9",
                "123456789012",
                "1E5",
                "10:30",
                "2029年4月20日",
                "1.0",
                "00",
                "='x'!A1",
                "\t=1",
                " +1",
                "-5",
                "@SUM(A1)",
                "'quoted"
            })
    void what_a_spreadsheet_would_change_is_guarded(String value) {
        assertEquals("'" + value, CsvFile.guarded(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "0", "K-4F7Q-92", "AUNG KYAW MOE", "新宿区西新宿9-1", "sato@example.jp", "3 years"})
    void what_is_harmless_stays(String value) {
        assertEquals(value, CsvFile.guarded(value));
    }

    @Test
    void csv_begins_with_its_byte_order() throws IOException {
        byte[] file = csv(grid(List.of("राम", "အောင်", "王")));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3));
        assertEquals(List.of("राम", "အောင်", "王"), readCsv(file));
    }

    @Property(tries = 100)
    void xlsx_gives_back_every_value_as_text(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll("values") String third)
            throws IOException {
        List<String> values = List.of(first, second, third);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(grid(values), "2026-0001", "a & b", out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(
                    values.subList(0, 3),
                    rows.get(1).stream().map(cell -> cell.getRawValue()).toList());
            assertTrue(rows.get(1).stream().allMatch(cell -> cell.getType() == CellType.STRING), values.toString());
            assertFalse(rows.get(1).stream().anyMatch(cell -> cell.getFormula() != null));
        }
    }

    @Test
    void what_no_file_can_hold_is_left_out() {
        assertEquals("a\nb\nc", XlsxFile.writable("a\u0000\r\nb\rc\u000B\uFFFE"));
    }
}
