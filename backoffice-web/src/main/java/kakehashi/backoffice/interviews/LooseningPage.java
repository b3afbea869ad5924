package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.InterviewDesk;
import kakehashi.domain.matching.interview.InterviewPin;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code loosening.xhtml}: a meeting is no longer fixed. */
@Named
@RequestScoped
public class LooseningPage extends InterviewForm {

    /** The parameter that names the fixed meeting. */
    static final String PIN = "pin";

    private InterviewPin pin;

    @Inject
    InterviewDesk desk;

    /** Asks or does it; answers 404 when there is no such fixed meeting. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_UNPIN, PIN)) {
            return;
        }
        pin = Ids.find(Posted.asked(PIN))
                .flatMap(id -> sheet().day().pins().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElse(null);
        if (pin == null) {
            Refusal.notThere(new Refused("interviewUnknown"));
            return;
        }
        ask(List.of());
        carryOut(() -> desk.unpin(sheet().event().id(), pin.id(), shown.version()), "interviewUnpin");
    }

    /** Which meeting. */
    public String getMeeting() {
        return sheet().day().words(pin.place());
    }
}
