package kakehashi.portal.openings;

import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.Employment;
import kakehashi.domain.company.JapaneseLevel;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.domain.company.PayUnit;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;
import kakehashi.portal.form.FormField;

/** The questions about an opening, and its answers as they are read, in a reader's language. */
public final class OpeningFields {

    private final Formats formats;
    private final Texts texts;

    /** In a language. */
    public OpeningFields(Language language) {
        this.formats = Formats.of(language);
        this.texts = Texts.of(language);
    }

    /** The questions of a kind, with what is answered already. */
    public List<FormField> of(OpeningKind kind, Map<OpeningField, String> answers) {
        List<FormField> fields = new ArrayList<>();
        for (OpeningField field : kind.fields()) {
            FormField question =
                    new FormField(field.name(), input(field), field.required(), field.length(), "off", options(field));
            question.setWords(words(kind, field));
            question.setValue(answers.get(field));
            fields.add(question);
        }
        return fields;
    }

    /** What is answered, as it is read; the title and the description are shown elsewhere. */
    public List<FormField> read(OpeningKind kind, Map<OpeningField, String> answers) {
        List<FormField> read = of(kind, answers).stream()
                .filter(field -> field.getValue() != null)
                .filter(field -> !isProse(OpeningField.valueOf(field.getName())))
                .toList();
        read.forEach(this::readBack);
        return read;
    }

    private static boolean isProse(OpeningField field) {
        return field == OpeningField.TITLE || field == OpeningField.DESCRIPTION;
    }

    private void readBack(FormField field) {
        String value = field.getValue();
        switch (OpeningField.valueOf(field.getName())) {
            case PAY_FROM, PAY_UNTIL ->
                field.setShown(texts.format("register.check.yen", "amount", Long.parseLong(value)));
            case BEGINS_ON, ENDS_ON -> field.setShown(formats.date(LocalDate.parse(value)));
            case DAY_COUNT -> field.setShown(texts.format("openings.days", "days", Integer.parseInt(value)));
            case PAID -> field.setShown(texts.get("openings.paid." + value));
            default -> {
                // Read as it is, or by the label of the choice.
            }
        }
    }

    /** The label and hint of a question stand under these words; an internship's description is its plan. */
    private static String words(OpeningKind kind, OpeningField field) {
        boolean plan = kind == OpeningKind.INTERNSHIP && field == OpeningField.DESCRIPTION;
        StringBuilder words = new StringBuilder("opening");
        for (String word : (plan ? "PLAN" : field.name()).split("_")) {
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return words.toString();
    }

    private static String input(OpeningField field) {
        return switch (field.input()) {
            case LINE, DATE -> "text";
            case TEXT -> "textarea";
            case NUMBER -> "number";
            case CHOICE -> field == OpeningField.OCCUPATION ? "select" : "radio";
        };
    }

    private List<SelectItem> options(OpeningField field) {
        return switch (field) {
            case OCCUPATION -> constants("Occupation.", Occupation.values());
            case EMPLOYMENT -> constants("Employment.", Employment.values());
            case PAY_UNIT -> constants("PayUnit.", PayUnit.values());
            case JAPANESE_LEVEL -> constants("JapaneseLevel.", JapaneseLevel.values());
            case PAID ->
                List.of(
                        new SelectItem(CompanyAnswers.YES, texts.plain("openings.paid.yes")),
                        new SelectItem(CompanyAnswers.NO, texts.plain("openings.paid.no")));
            default -> List.of();
        };
    }

    private List<SelectItem> constants(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), Ruby.plain(texts.get(prefix + constant.name()))))
                .toList();
    }
}
