package kakehashi.backoffice.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;

/** Mirrors {@code fields.xhtml}: every personal field that can be stored, with what covers it. */
@Named
@RequestScoped
public class FieldsPage {

    private List<FieldLine> lines = List.of();

    @Inject
    FieldWords words;

    @Inject
    FieldFiles files;

    @Inject
    Office office;

    /** Shows the register, or sends it as a file. */
    public void load() throws IOException {
        if (!files.isSent(FieldFiles.REGISTER)) {
            lines = words.lines();
        }
    }

    /** The fields. */
    public List<FieldLine> getLines() {
        return lines;
    }

    /** Why there is no file; null when nothing is wrong. */
    public String getProblem() {
        return files.problem();
    }

    /** The address of a field. */
    public Address field(FieldLine line) {
        return office.at(Screen.FIELD).with("field", line.field());
    }

    /** The address of the matrix. */
    public Address getMatrix() {
        return office.at(Screen.MATRIX);
    }

    /** The address of the register as a file. */
    public Address file(String kind) {
        return office.at(Screen.FIELDS).with("as", kind);
    }
}
