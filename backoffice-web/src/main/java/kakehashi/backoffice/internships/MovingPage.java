package kakehashi.backoffice.internships;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.internship.PlacementSheet;
import kakehashi.domain.matching.internship.Placements;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code moving.xhtml}: one person is placed elsewhere by hand. */
@Named
@RequestScoped
public class MovingPage extends PlacementForm {

    /** The parameter that names the sign-up. */
    static final String PERSON = "person";

    private static final String NOWHERE = "none";

    private PlacementSheet.Person person;

    @Inject
    Placements placements;

    /** Asks, reads back or moves; answers 404 when there is no such person with a place at an internship that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.PLACEMENT_MOVE, PERSON)) {
            return;
        }
        person = Ids.find(Posted.asked(PERSON)).flatMap(sheet()::person).orElse(null);
        if (person == null || !sheet().computed()) {
            Refusal.notThere(new Refused("placementUnknown"));
            return;
        }
        Question question = new Question("host", Question.Kind.CHOICE, texts.get("internships.moving.host"))
                .options(options())
                .answer(person.place() == null ? NOWHERE : person.place().id().toString());
        ask(List.of(question));
        carryOut(
                () -> placements.move(
                        sheet().event().id(), person.registrationId(), chosen(question.getValue()), shown.version()),
                "placed");
    }

    private static UUID chosen(String value) {
        return NOWHERE.equals(value) ? null : Ids.find(value).orElse(new UUID(0, 0));
    }

    private List<Question.Option> options() {
        List<Question.Option> options = new ArrayList<>();
        options.add(new Question.Option(NOWHERE, texts.get("internships.placement.nowhere")));
        sheet().hosts()
                .forEach(host -> options.add(new Question.Option(
                        host.offer().id().toString(),
                        texts.of(
                                "internships.moving.option",
                                "company",
                                host.offer().company(),
                                "title",
                                host.offer().title(),
                                "taken",
                                host.taken(),
                                "capacity",
                                host.offer().capacity()))));
        return options;
    }

    /** The number of whom it is about. */
    public String getReference() {
        return person.reference();
    }

    /** The key of what happens when it is carried out. */
    public String getSure() {
        return sheet().published() ? "internships.moving.told" : "internships.moving.draft";
    }
}
