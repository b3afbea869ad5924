package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.faces.PageTexts;

/** What a file tells of each person, in words. */
@Named
@RequestScoped
public class ColumnNames {

    @Inject
    PageTexts texts;

    /** The names of the columns that were chosen. */
    public String of(Collection<PersonalField> columns) {
        return Columns.named(columns, texts);
    }
}
