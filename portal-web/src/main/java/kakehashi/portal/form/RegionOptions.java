package kakehashi.portal.form;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Comparator;
import java.util.List;
import kakehashi.domain.privacy.register.Regions;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Countries and regions to choose from in a reader's language: first where most readers are from, then all others. */
final class RegionOptions {

    private final Texts texts;
    private final Formats formats;

    RegionOptions(Language language) {
        texts = Texts.of(language);
        formats = Formats.of(language);
    }

    List<SelectItem> groups() {
        return List.of(
                group("register.details.frequentRegions", Regions.frequent()),
                group("register.details.otherRegions", Regions.others()));
    }

    /** Sorted by the rules of the language's dictionaries. */
    private SelectItem group(String words, List<String> codes) {
        Comparator<Object> order = formats.collation();
        return new SelectItemGroup(
                Ruby.plain(texts.get(words)),
                null,
                false,
                codes.stream()
                        .map(code -> new SelectItem(code, formats.region(code)))
                        .sorted((a, b) -> order.compare(a.getLabel(), b.getLabel()))
                        .toArray(SelectItem[]::new));
    }
}
