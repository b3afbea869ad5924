package kakehashi.backoffice.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.backoffice.registrations.AnswerWords;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Attendee;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/**
 * Sign-ups as a table with what was chosen of them. Codes are spelt out, so that nobody needs a key to read it; columns that
 * nobody answered are left out. The last column says in each row from which copy it is.
 */
final class SignUpGrid {

    private final Texts texts;
    private final AnswerWords words;

    SignUpGrid(Texts texts) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
    }

    /** The table of these people, in their order. */
    Grid of(List<Attendee> people, String mark) {
        Set<PersonalField> fields = EnumSet.noneOf(PersonalField.class);
        people.forEach(each -> fields.addAll(each.answers().keySet()));
        List<String> headings = new ArrayList<>();
        for (String fixed : List.of("reference", "audience", "company", "language")) {
            headings.add(texts.plain("copies.grid." + fixed));
        }
        fields.forEach(field -> headings.add(texts.plain("field." + field.words())));
        headings.add(texts.plain("copies.grid.copy"));
        return new Grid(
                headings, people.stream().map(each -> row(each, fields, mark)).toList());
    }

    private List<String> row(Attendee person, Set<PersonalField> fields, String mark) {
        List<String> row = new ArrayList<>(Arrays.asList(
                person.reference(),
                texts.plain("Audience." + person.audience()),
                company(person),
                Languages.find(person.language())
                        .map(language -> language.endonym())
                        .orElse(person.language())));
        fields.forEach(field -> row.add(answer(person, field)));
        row.add(mark);
        return row;
    }

    private static String company(Attendee person) {
        return person.company() == null ? "" : person.company().name();
    }

    private String answer(Attendee person, PersonalField field) {
        return Optional.ofNullable(person.answers().get(field))
                .map(value -> words.answers(Map.of(field, value)).get(0).value())
                .orElse("");
    }
}
