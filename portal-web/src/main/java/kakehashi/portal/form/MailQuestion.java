package kakehashi.portal.form;

import java.util.List;
import java.util.Optional;
import kakehashi.domain.privacy.register.MailDomains;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;

/**
 * A mail address that looks mistyped is asked about once, and goes through as it was typed when the form is sent again. A
 * question, never a refusal.
 */
public final class MailQuestion {

    private MailQuestion() {}

    /** The address to go on with: the likelier one when the button that offers it was pressed, else what was typed. */
    public static String chosen(String typed) {
        return MailDomains.likelier(typed)
                .filter(better -> better.equals(Faces.parameter("next")))
                .orElse(typed);
    }

    /** What the person likelier meant; empty when nothing looks mistyped, or the person was asked about it already. */
    public static Optional<String> open(String typed) {
        return MailDomains.likelier(typed).filter(better -> !typed.equals(Faces.parameter("asked")));
    }

    /** Takes the likelier addresses whose button was pressed. */
    static void choose(List<FormField> fields) {
        fields.stream().filter(FormField::isMail).forEach(field -> field.setValue(chosen(field.getValue())));
    }

    /** Takes those, and asks beside the addresses where that is needed; says whether nothing is open. */
    public static boolean isSettled(List<FormField> fields, PageTexts texts) {
        choose(fields);
        fields.stream().filter(FormField::isMail).forEach(field -> open(field.getValue())
                .ifPresent(better -> field.suggest(ask(better, texts), better)));
        return fields.stream().noneMatch(FormField::isSuggested);
    }

    /** The question, in the reader's words. */
    public static String ask(String better, PageTexts texts) {
        return texts.of("register.details.mailAsk", "address", better);
    }
}
