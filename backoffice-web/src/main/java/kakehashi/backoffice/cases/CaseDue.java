package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.FollowUps;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** What is done on {@code case.xhtml} with what is due; a day that is wrong is told beside its field. */
@Named
@RequestScoped
public class CaseDue {

    private UUID wrong;
    private String problem = "";

    @Inject
    FollowUps followUps;

    @Inject
    PageTexts texts;

    /** Does what the pressed button says; gives what was done, or null when nothing was. */
    String press() {
        if (Posted.has("finish")) {
            followUps.done(Ids.parse(Posted.asked("finish"), "followUpUnknown"));
            return "finished";
        }
        return Posted.has("putOff") ? putOff(Ids.parse(Posted.asked("putOff"), "followUpUnknown")) : null;
    }

    private String putOff(UUID due) {
        try {
            followUps.putOff(due, Typed.day(Posted.asked(CaseView.Due.field(due))));
            return "putOff";
        } catch (Refused refused) {
            wrong = due;
            problem = texts.say(refused);
            return null;
        }
    }

    /** Whether the day for something is wrong. */
    public boolean isWrong(UUID due) {
        return due.equals(wrong);
    }

    /** What is wrong with the day. */
    public String getProblem() {
        return problem;
    }

    /** The day that was typed into a field; null for none. */
    public String typed(String field) {
        return Posted.asked(field);
    }
}
