package kakehashi.backoffice.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code matrix.xhtml}: which kind of event asks whom for what. */
@Named
@RequestScoped
public class MatrixPage {

    private List<MatrixTable> tables = List.of();
    private String problem;

    @Inject
    FieldWords words;

    @Inject
    FieldFiles files;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows the matrix, or sends it as a file. */
    public void load() throws IOException {
        try {
            if (files.send(FieldFiles.MATRIX, Posted.asked("as"))) {
                return;
            }
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
        tables = words.tables();
    }

    /** A table for each audience. */
    public List<MatrixTable> getTables() {
        return tables;
    }

    /** Why there is no file; null when nothing is wrong. */
    public String getProblem() {
        return problem;
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
