package kakehashi.backoffice.consultations;

import kakehashi.backoffice.forms.Question;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.i18n.faces.PageTexts;

/** The question who asked for a change of a booking: the person, or the office for a reason of its own. */
final class Askers {

    private Askers() {}

    /** The question; nothing is chosen before. */
    static Question question(PageTexts texts) {
        return new Question("askedBy", Question.Kind.CHOICE, texts.get("consultations.askedBy"))
                .hint(texts.get("consultations.askedBy.hint"))
                .options("consultations.askedBy.", StaffBookings.AskedBy.values(), texts::get);
    }

    /** What was answered. */
    static StaffBookings.AskedBy read(Question question) {
        return StaffBookings.AskedBy.valueOf(question.getValue());
    }
}
