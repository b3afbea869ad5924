package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.FoundWords;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.Inspections;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The inspection a page was opened for, as its form showed it. */
@RequestScoped
class ShownInspection {

    /** The parameter that names the inspection. */
    static final String ID = "id";

    /** The one that names a point. */
    static final String POINT = "point";

    private static final String SEEN = "seen";

    private InspectionFile file;
    private boolean again;

    @Inject
    Inspections inspections;

    @Inject
    InspectionDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The inspection the address names; empty when the reader sees none, which is answered with 404 then. */
    Optional<InspectionFile> find() throws IOException {
        try {
            read();
            return Optional.of(file);
        } catch (Refused unknown) {
            Refusal.notThere(unknown);
            return Optional.empty();
        }
    }

    private void read() {
        file = inspections.open(Ids.parse(Posted.asked(ID), "inspectionUnknown"));
    }

    /** The point the address names; empty when there is none. */
    static Optional<InspectionPoint> point() {
        return Arrays.stream(InspectionPoint.values())
                .filter(each -> each.name().equals(Posted.asked(POINT)))
                .findFirst();
    }

    /** The number of the answer the form showed, of its point or of all; 0 for none. */
    long seen() {
        return Posted.has(SEEN) && !again ? Posted.version(SEEN) : now();
    }

    private long now() {
        return point().map(point ->
                        file.points().of(point).map(each -> each.number()).orElse(0L))
                .orElseGet(() -> file.points().mark());
    }

    /** A refusal in the reader's words; the form stands there again for the inspection as it is now. */
    private String refused(Refused refused) {
        read();
        again = true;
        if (refused.arguments().get(POINT) instanceof InspectionPoint point) {
            refused.with(POINT, texts.get("InspectionPoint." + point));
        }
        return texts.say(office.timed(refused));
    }

    /** Says a refusal beside the question it is about, by its code; what is about none stands above the form. */
    void refuse(Asking asking, Refused refused, Map<String, Question> about) {
        Question question = about.get(refused.code());
        if (question == null) {
            asking.refuse(refused(refused));
        } else {
            question.refuse(texts.say(refused));
        }
    }

    /** Names beside each text what tells who somebody is; says whether nothing does. */
    boolean namesNobody(Question... questions) {
        boolean clean = true;
        for (Question question : questions) {
            List<Finding> found = desk.warn(file.inspection().id(), question.getValue());
            if (!found.isEmpty()) {
                question.refuse(texts.of("inspections.point.words", "words", FoundWords.list(found, texts)));
                clean = false;
            }
        }
        return clean;
    }

    /** The address of a screen about the inspection, and about the point the address names. */
    Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID)).with(POINT, Posted.asked(POINT));
    }

    /** The address of the inspection. */
    Address whole() {
        return office.at(Screen.INSPECTION).with(ID, Posted.asked(ID));
    }

    /** What a form must know when it is posted, besides the answers. */
    Address hidden(Screen screen) {
        return file == null ? at(screen) : at(screen).with(SEEN, seen());
    }
}
