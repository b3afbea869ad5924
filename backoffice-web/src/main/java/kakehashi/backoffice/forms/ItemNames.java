package kakehashi.backoffice.forms;

import java.util.Collection;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Data items of the ward's list by their names. Source: R-D1 to R-D13. */
public final class ItemNames {

    private ItemNames() {}

    /** The names in the ward's order, joined as the reader's language joins them. */
    public static String of(Collection<DataItem> items, PageTexts texts) {
        return Formats.of(texts.getLanguage())
                .list(items.stream()
                        .sorted()
                        .map(each -> texts.get("DataItem." + each))
                        .toList());
    }
}
