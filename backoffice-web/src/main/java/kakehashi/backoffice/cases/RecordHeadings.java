package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.casework.RecordTemplate;
import kakehashi.domain.casework.RecordTemplates;
import kakehashi.domain.event.Audience;
import kakehashi.i18n.faces.PageTexts;

/** With what a record can begin: fixed headings, and the templates of managers. */
@Named
@RequestScoped
public class RecordHeadings {

    /** The button that fills them in. */
    static final String BEGIN = "begin";

    private final List<Question.Option> offered = new ArrayList<>();

    @Inject
    RecordTemplates templates;

    @Inject
    PageTexts texts;

    /** Reads those for an audience. */
    void read(Audience audience) {
        Headings.of(audience)
                .forEach(each -> offered.add(new Question.Option(each.name(), texts.get("Headings." + each))));
        templates
                .offered(audience)
                .forEach(each -> offered.add(new Question.Option(
                        each.id().toString(),
                        texts.of(
                                "cases.record.template",
                                "theme",
                                texts.get("Theme." + each.terms().theme()),
                                "title",
                                each.terms().title()))));
    }

    /** Adds those that were chosen at the end of the text, in which everything stays. */
    void begin(Map<String, String> posted) {
        String before = posted.getOrDefault(RecordForm.ADVICE, "").stripTrailing();
        words(posted.get(BEGIN))
                .ifPresent(text -> posted.put(RecordForm.ADVICE, before.isEmpty() ? text : before + "\n\n" + text));
    }

    private Optional<String> words(String chosen) {
        Optional<String> fixed = Arrays.stream(Headings.values())
                .filter(each -> each.name().equals(chosen))
                .map(each -> texts.get("Headings." + each + ".text"))
                .findFirst();
        return fixed.or(() -> Ids.find(chosen)
                .flatMap(templates::find)
                .map(RecordTemplate::terms)
                .map(RecordTemplate.Terms::wording));
    }

    /** Those for the record, fixed ones first. */
    public List<Question.Option> getOffered() {
        return offered;
    }
}
