package kakehashi.portal.form;

import java.util.List;
import java.util.Optional;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.faces.PageTexts;

/**
 * A name without any letter that residence cards bear cannot be compared with a card at the door; whoever has no card goes
 * on by saying so. A question, never a refusal, and asked of seekers alone. Source: domain 2.10.
 */
public final class NameQuestion {

    private NameQuestion() {}

    /** Asks beside the name when that is needed; says whether nothing is open. */
    public static boolean isSettled(List<FormField> fields, Draft draft, PageTexts texts) {
        Optional<FormField> asked = fields.stream()
                .filter(field -> field.getName().equals(PersonalField.NAME.name()))
                .filter(field -> draft.audience() == Audience.SEEKER && isOpen(field.getValue(), draft))
                .findFirst();
        asked.ifPresent(field -> field.ask(
                texts.get("register.details.nameAsk"), field.getValue().strip(), "register.details.nameMeant"));
        return asked.isEmpty();
    }

    private static boolean isOpen(String typed, Draft draft) {
        return typed != null && PersonName.isUnlikeCards(typed) && !draft.isSureOf(typed.strip());
    }
}
