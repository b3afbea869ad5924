package kakehashi.portal.openings;

import jakarta.faces.model.SelectItem;
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
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import kakehashi.portal.form.FormField;

/** The questions about an opening, in the language of whoever writes it. */
public final class OpeningFields {

    private final Texts texts;

    /** In a language. */
    public OpeningFields(Language language) {
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
                        new SelectItem(CompanyAnswers.YES, texts.get("openings.paid.yes")),
                        new SelectItem(CompanyAnswers.NO, texts.get("openings.paid.no")));
            default -> List.of();
        };
    }

    private List<SelectItem> constants(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), texts.get(prefix + constant.name())))
                .toList();
    }
}
