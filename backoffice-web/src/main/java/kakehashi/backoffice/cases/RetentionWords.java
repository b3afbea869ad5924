package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.i18n.faces.PageTexts;

/** Whether somebody still works where they joined, and how that was asked, in words. */
@RequestScoped
class RetentionWords {

    /** The parameter that names the question. */
    static final String CHECK = "check";

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The question as it stands now. */
    RetentionLine line(RetentionCheck check) {
        CaseLine.Way way = check.isEnterable(handlers.today())
                ? new CaseLine.Way(
                        texts.get("cases.retention.enter"),
                        office.at(Screen.RETENTION_ANSWER).with(CHECK, check.id()))
                : null;
        return new RetentionLine(mark(check), office.day(check.dueOn()), words(check), way);
    }

    /** After how many months it is asked. */
    String mark(RetentionCheck check) {
        return texts.of("cases.retention.mark", "months", check.months());
    }

    /** What became of it. */
    List<String> words(RetentionCheck check) {
        List<String> words = new ArrayList<>();
        if (check.answer() != null) {
            words.add(texts.get("RetentionCheck.Answer." + check.answer()));
            words.add(texts.get("RetentionCheck.Way." + check.way()));
            words.add(office.time(check.answeredAt()));
            if (check.entered() != null) {
                words.add(check.entered().login());
            }
        } else if (check.isUnanswered(handlers.today())) {
            words.add(texts.get("cases.retention.unanswered"));
        } else {
            words.add(texts.get("RetentionCheck.State." + check.state()));
        }
        if (check.answer() == null && check.askedAt() != null) {
            words.add(texts.of("cases.retention.until", "day", office.day(check.openUntil())));
        }
        return words;
    }
}
