package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.faces.PageTexts;

/** The place that a form was opened for, as it was shown then. */
@RequestScoped
class ShownPlace {

    /** The parameter that names it. */
    static final String ID = "id";

    private static final String SHOWN = "shown";
    private static final String FORM = "form";
    private static final int CHANGES = 20;

    private MeetingPlace place;
    private UUID submission;
    private int version;
    private List<TextChange> changes = List.of();

    @Inject
    MeetingPlaces places;

    @Inject
    TextTrail trail;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Opens it; false when the address names one that is not there. */
    boolean open() {
        place = Ids.find(Posted.asked(ID)).flatMap(places::find).orElse(null);
        if (place == null) {
            submission = Ids.find(Posted.asked(FORM)).orElseGet(UUID::randomUUID);
            return !Posted.has(ID);
        }
        version = Posted.has(SHOWN) ? Posted.version(SHOWN) : trail.last(place.id());
        changes = trail.of(place.id(), CHANGES);
        return true;
    }

    /** The place; null for a new one. */
    MeetingPlace place() {
        return place;
    }

    /** Names the form of a new place, so that posting it twice adds it once. */
    UUID submission() {
        return submission;
    }

    /** The latest change that the form showed. */
    int version() {
        return version;
    }

    /** What was changed, newest first. */
    List<TextChange> changes() {
        return changes;
    }

    /** What it is called; for a new one, that it is added. */
    String name() {
        return place == null ? texts.get("hours.place.add") : place.name(office.getLanguage());
    }

    /** A refusal in the reader's words; a form stands there again for the place as it is now. */
    String refused(Refused refused) {
        version = place == null ? 0 : trail.last(place.id());
        return texts.say(refused);
    }

    /** The page's own address. */
    Address at() {
        return office.at(Screen.PLACE).with(ID, Posted.asked(ID));
    }

    /** What a form must know when it is posted, besides the answers. */
    Address hidden() {
        return place == null ? at().with(FORM, submission) : at().with(SHOWN, version);
    }
}
