package kakehashi.backoffice.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.CsvFile;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The register and the matrix as files for auditors. They hold nobody's data. Source: R-D0, T3. */
@RequestScoped
public class FieldFiles {

    /** The name of the register's files. */
    public static final String REGISTER = "field-register";

    /** The name of the matrix's files. */
    public static final String MATRIX = "data-minimisation-matrix";

    private String problem;

    @Inject
    FieldWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * Sends a file when the address asks for one.
     *
     * @param name {@link #REGISTER} or {@link #MATRIX}
     * @return whether it was sent; if not, there may be a {@link #problem}
     */
    boolean isSent(String name) throws IOException {
        try {
            return send(name, Posted.asked("as"));
        } catch (Refused refused) {
            problem = texts.say(refused);
            return false;
        }
    }

    /** Why there is no file, in the reader's words; null when nothing is wrong. */
    String problem() {
        return problem;
    }

    /** Sends a file of a kind, {@code pdf} or {@code csv}; says whether it is one of them. */
    private boolean send(String name, String kind) throws IOException {
        Grid grid = name.equals(MATRIX) ? matrix() : register();
        if ("csv".equals(kind)) {
            Download.send(name + ".csv", Download.CSV, out -> CsvFile.write(grid, out));
            return true;
        }
        if ("pdf".equals(kind)) {
            Paper paper = paper(name, grid);
            Download.send(name + ".pdf", Download.PDF, out -> press.draw(paper, out));
            return true;
        }
        return false;
    }

    /** The register as a table. */
    public Grid register() {
        return new Grid(
                headings("field", "standing", "basis", "kept", "askedOf", "reason"),
                words.lines().stream()
                        .map(line -> List.of(
                                line.label(),
                                texts.get("FieldLine." + line.standing()),
                                line.basis(),
                                line.kept(),
                                line.asked(),
                                line.reason()))
                        .toList());
    }

    /** The matrix as a table, a row for each kind of event and audience. */
    public Grid matrix() {
        return new Grid(headings("activity", "audience", "required", "optional", "notAsked"), words.activities());
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get("fields.fields." + column))
                .toList();
    }

    private Paper paper(String name, Grid grid) {
        String at = office.time(clock.instant());
        return new Paper(
                texts.get(name.equals(MATRIX) ? "Screen.MATRIX" : "Screen.FIELDS"),
                texts.get("fields.file.what"),
                "",
                texts.get("fields.file.foot"),
                List.of(Paper.Part.of("", texts.of("fields.file.mark", "who", office.getLogin(), "at", at), grid)));
    }
}
