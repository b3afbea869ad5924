package kakehashi.backoffice.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;

/** Mirrors {@code matrix.xhtml}: which kind of event asks whom for what. */
@Named
@RequestScoped
public class MatrixPage {

    private List<MatrixTable> tables = List.of();

    @Inject
    FieldWords words;

    @Inject
    FieldFiles files;

    @Inject
    Office office;

    /** Shows the matrix, or sends it as a file. */
    public void load() throws IOException {
        if (!files.isSent(FieldFiles.MATRIX)) {
            tables = words.tables();
        }
    }

    /** A table for each audience. */
    public List<MatrixTable> getTables() {
        return tables;
    }

    /** Why there is no file; null when nothing is wrong. */
    public String getProblem() {
        return files.problem();
    }

    /** The way back to the register. */
    public Address getBack() {
        return office.at(Screen.FIELDS);
    }

    /** The address of the matrix as a file. */
    public Address file(String kind) {
        return office.at(Screen.MATRIX).with("as", kind);
    }
}
