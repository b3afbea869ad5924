package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.faces.PageTexts;

/** The counsellor that a page was opened for, as it was shown when its form was opened. */
@RequestScoped
class ShownCounsellor {

    private static final String ID = "id";
    private static final String SHOWN = "shown";

    private int shown;

    @Inject
    HoursDesk desk;

    @Inject
    TextTrail trail;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Whether the address names a counsellor. */
    boolean isNamed() {
        return Posted.asked(ID) != null;
    }

    /** The counsellor; empty after answering 404 when there is none. */
    Optional<CounsellorHours> open() throws IOException {
        Optional<CounsellorHours> found = Ids.find(Posted.asked(ID)).flatMap(desk::find);
        if (found.isEmpty()) {
            Refusal.notThere(new Refused("counsellorUnknown"));
        } else {
            shown = Posted.has(SHOWN) ? Posted.version(SHOWN) : trail.last(id());
        }
        return found;
    }

    /** What a counsellor is called; for a new one, null, that one is added. */
    String name(CounsellorHours one) {
        return one == null
                ? texts.get("hours.counsellorPlan.add")
                : texts.of(
                        "consultations.consultations.number",
                        "number",
                        one.counsellor().number());
    }

    /** The counsellor's id. */
    UUID id() {
        return UUID.fromString(Posted.asked(ID));
    }

    /** The latest change that the form showed. */
    int shown() {
        return shown;
    }

    /** Leads to a counsellor's page, which says that it is done. */
    void lead(UUID id) throws IOException {
        office.lead(office.at(Screen.COUNSELLOR).with(ID, id).with("done", "arranged"));
    }

    /** A refusal in the reader's words; a form stands there again for the hours as they are now. */
    String refused(Refused refused) {
        shown = isNamed() ? trail.last(id()) : 0;
        return texts.say(refused);
    }

    /** The address of a screen about the counsellor. */
    Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** What a form must know when it is posted, besides the answers. */
    Address hidden(Screen screen) {
        return isNamed() ? at(screen).with(SHOWN, shown) : at(screen);
    }

    /** Where one came from: the counsellor's page, or the list when there is none yet. */
    Address back() {
        return isNamed() ? at(Screen.COUNSELLOR) : office.at(Screen.CONSULTATION_HOURS);
    }
}
