package kakehashi.backoffice.copies;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** What a file tells of each person: asked for as boxes, and by names. */
final class Columns {

    private final PageTexts texts;
    private final Question question;

    /** All that may be chosen are ticked; the answer matters when a file is asked for. */
    Columns(Collection<PersonalField> allowed, Map<String, String> asked, PageTexts texts) {
        this.texts = texts;
        this.question = new Question("columns", Question.Kind.TICKS, texts.get("copies.ask.columns"))
                .hint(texts.get("copies.ask.columnsHint"))
                .options(allowed.stream()
                        .map(each -> new Question.Option(each.name(), name(each, texts)))
                        .toList())
                .tick(allowed.stream().map(PersonalField::name).toList())
                .matters(isFile(asked.get("kind")));
    }

    private static boolean isFile(String kind) {
        return CopyKind.accounted().stream().filter(CopyKind::isFile).anyMatch(each -> each.name()
                .equals(kind));
    }

    private static String name(PersonalField field, PageTexts texts) {
        return texts.get("field." + field.words());
    }

    /** Some by their names, joined as the reader's language joins them. */
    static String named(Collection<PersonalField> fields, PageTexts texts) {
        return Formats.of(texts.getLanguage())
                .list(fields.stream().map(each -> name(each, texts)).toList());
    }

    /** What is asked. */
    Question question() {
        return question;
    }

    /** Reads the answer back by names. */
    void readBack() {
        Typed.ticks(question, texts);
    }

    /** Those that are ticked, in the order of forms. */
    Set<PersonalField> chosen() {
        Set<PersonalField> chosen = EnumSet.noneOf(PersonalField.class);
        question.getTicks().forEach(each -> chosen.add(PersonalField.valueOf(each)));
        return chosen;
    }
}
