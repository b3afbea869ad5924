package kakehashi.backoffice.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Suppression;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Reports in the reader's language. */
@RequestScoped
public class ReportWords {

    private static final String REGION = "Region.";
    private static final String LANGUAGE = "Language.";

    @Inject
    PageTexts texts;

    @Inject
    Office office;

    /** What a period is called. */
    String period(Period period) {
        return period.isYear()
                ? texts.of("reports.period.year", "year", String.valueOf(period.year()))
                : Formats.of(texts.getLanguage()).month(period.first());
    }

    /** The first and the last day of a period. */
    String days(Period period) {
        Formats formats = Formats.of(texts.getLanguage());
        return texts.of("reports.period.days", "from", formats.date(period.first()), "to", formats.date(period.last()));
    }

    /** The reports of a period. */
    List<ReportSection> sections(List<Content> contents) {
        return contents.stream().map(this::section).toList();
    }

    private ReportSection section(Content content) {
        Map<String, List<Figure>> parts = content.figures().stream()
                .collect(Collectors.groupingBy(Figure::part, LinkedHashMap::new, Collectors.toList()));
        List<Figure> alone = parts.getOrDefault("", List.of());
        parts.remove("");
        List<ReportSection.Chart> charts = new ArrayList<>();
        parts.forEach((part, figures) -> charts.add(new ReportSection.Chart(label(part), rows(figures))));
        return new ReportSection(
                content.report(), report(content.report()), definition(content.report()), rows(alone), charts);
    }

    private List<ReportSection.Row> rows(List<Figure> figures) {
        long most = figures.stream().mapToLong(Figure::amount).max().orElse(0);
        return figures.stream()
                .map(figure -> new ReportSection.Row(
                        label(figure.label()),
                        shown(figure),
                        most == 0 ? 0 : Math.round(100.0 * figure.amount() / most)))
                .toList();
    }

    /** What a report is called. */
    String report(String name) {
        return label("Report." + name);
    }

    /** What a report counts. */
    String definition(String name) {
        return label("Report." + name + ".definition");
    }

    /** The words of a figure or a table. */
    String label(String key) {
        if (key.startsWith(LANGUAGE)) {
            return office.languageName(key.substring(LANGUAGE.length()));
        }
        return key.startsWith(REGION)
                ? Formats.of(texts.getLanguage()).region(key.substring(REGION.length()))
                : Texts.of(texts.getLanguage()).plain(key);
    }

    /** The words of a figure with those of its table. */
    String full(Figure figure) {
        return figure.part().isEmpty()
                ? label(figure.label())
                : texts.of("reports.file.inTable", "table", label(figure.part()), "row", label(figure.label()));
    }

    /** A number, or the sign that stands for it; empty for null. */
    String shown(Figure figure) {
        if (figure == null) {
            return "";
        }
        Object amount = figure.mark() == Figure.Mark.HUNDREDTHS ? figure.amount() / 100.0 : (Object) figure.amount();
        return texts.of("Figure.Mark." + figure.mark(), "amount", amount, "least", Suppression.LEAST);
    }
}
