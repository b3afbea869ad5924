package kakehashi.backoffice.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kakehashi.backoffice.Office;
import kakehashi.domain.wording.TextChange;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Languages;

/** Changes as lines of a table: languages that were confirmed together are one. */
@Named
@RequestScoped
public class ChangeLines {

    /** The most lines of a table. */
    private static final int MOST = 20;

    @Inject
    Office office;

    /** The lines of some changes, which are the newest first. */
    public List<ChangeLine> of(List<TextChange> changes) {
        List<List<TextChange>> together = new ArrayList<>();
        for (TextChange each : changes) {
            List<TextChange> last = together.isEmpty() ? List.of() : together.get(together.size() - 1);
            if (!last.isEmpty() && isTogether(last.get(0), each)) {
                last.add(each);
            } else {
                together.add(new ArrayList<>(List.of(each)));
            }
        }
        return together.stream()
                .limit(MOST)
                .map(each -> new ChangeLine(each.get(0), languages(each)))
                .toList();
    }

    private static boolean isTogether(TextChange one, TextChange other) {
        return one.act() == TextChange.Act.CONFIRMED
                && other.act() == TextChange.Act.CONFIRMED
                && one.changedAt().equals(other.changedAt())
                && one.login().equals(other.login());
    }

    /** In the order in which languages are listed. */
    private String languages(List<TextChange> together) {
        List<String> tags = Languages.all().stream().map(each -> each.tag()).toList();
        return Formats.of(office.getLanguage())
                .list(together.stream()
                        .map(TextChange::language)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingInt(tags::indexOf))
                        .map(office::languageName)
                        .toList());
    }
}
