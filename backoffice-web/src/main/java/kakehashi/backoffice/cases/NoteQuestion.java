package kakehashi.backoffice.cases;

import kakehashi.backoffice.forms.Question;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.faces.PageTexts;

/** The question for a note of staff about a case, with what may not stand in it. */
final class NoteQuestion {

    private NoteQuestion() {}

    /** The question whose label is a key; it must be answered. */
    static Question of(String label, PageTexts texts) {
        int most = PersonalField.NEXT_STEP.length();
        return new Question("note", Question.Kind.TEXT, texts.get(label))
                .hint(texts.of("cases.followup.noteHint", "most", most))
                .length(most);
    }

    /** Whether the coming bookings go along; they do unless somebody takes the tick away. */
    static Question bookings(PageTexts texts) {
        return new Question("bookings", Question.Kind.TICK, texts.get("cases.give.bookings"))
                .hint(texts.get("cases.give.bookings.hint"))
                .required(false)
                .ticked(texts::get)
                .answer(Question.TICKED);
    }
}
