package kakehashi.backoffice.registrations;

import java.text.Normalizer;
import java.util.List;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.registration.Handling;
import kakehashi.i18n.faces.PageTexts;

/** What is asked before something is done with many sign-ups: why or how, whether people are told, and the count. */
final class BulkForm {

    private static final Handling.Proof[] HOW = {Handling.Proof.PHONE, Handling.Proof.IN_PERSON};

    private final int chosen;
    private final PageTexts texts;
    private final Question why;
    private final Question tell;
    private final Question count;

    BulkForm(boolean cancelling, int chosen, PageTexts texts) {
        this.chosen = chosen;
        this.texts = texts;
        why = cancelling
                ? new Question("reason", Question.Kind.CHOICE, texts.get("registrations.cancel.reason"))
                        .hint(texts.get("registrations.cancel.reasonHint"))
                        .options("EndReason.", Handling.EndReason.values(), texts::get)
                : new Question("how", Question.Kind.CHOICE, texts.get("registrations.confirm.how"))
                        .options("Proof.", HOW, texts::get);
        tell = new Question("tell", Question.Kind.TICK, texts.get("registrations.bulk.tell"))
                .ticked(texts::get)
                .answer(Question.TICKED);
        count = new Question("count", Question.Kind.LINE, texts.get("registrations.bulk.count"))
                .hint(texts.of("registrations.bulk.countHint", "count", chosen))
                .length(6);
    }

    List<Question> questions() {
        return List.of(why, tell, count);
    }

    /** Refuses a count that is not the number of those chosen; in digits of any width. */
    void check() {
        String digits =
                Normalizer.normalize(count.getValue(), Normalizer.Form.NFKC).strip();
        if (count.isAnswered() && !digits.equals(String.valueOf(chosen))) {
            count.refuse(texts.of("registrations.bulk.countWrong", "count", chosen));
        }
    }

    /** The name of the constant that was chosen. */
    String why() {
        return why.getValue();
    }

    boolean isTelling() {
        return tell.isTicked();
    }
}
