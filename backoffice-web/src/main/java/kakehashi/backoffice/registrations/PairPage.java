package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.registration.DuplicatePair;
import kakehashi.domain.registration.Duplicates;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code pair.xhtml}: two sign-ups side by side, and whether they are one person's. */
@Named
@RequestScoped
public class PairPage {

    private static final String DIFFERENT = "different";

    private DuplicatePair pair;
    private List<SheetView> sheets = List.of();
    private Asking asking;

    @Inject
    Duplicates duplicates;

    @Inject
    RegistrationDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * Shows both, which writes the access log for each, and asks; or notes what was found. Answers 404 when they are no pair
     * any more.
     */
    public void load() throws IOException {
        try {
            pair = duplicates
                    .find(
                            Ids.parse(Posted.asked("event"), "pairUnknown"),
                            Ids.parse(Posted.asked("earlier"), "pairUnknown"),
                            Ids.parse(Posted.asked("later"), "pairUnknown"))
                    .orElseThrow(() -> new Refused("pairUnknown"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        office.standAt(getHere());
        Question finding = question();
        asking = Asking.of(Posted.all(), List.of(finding), Texts.of(texts.getLanguage()));
        if (!asking.isDone() || !carryOut(finding.getValue())) {
            sheets = pair.both().stream().map(this::sheet).toList();
        }
    }

    private SheetView sheet(StaffWork.Head head) {
        return new SheetView(desk.open(head.shown().id(), head.shown().eventId()), Texts.of(texts.getLanguage()));
    }

    private Question question() {
        Stream<Question.Option> stays = pair.both().stream()
                .map(head -> new Question.Option(
                        head.shown().id().toString(),
                        texts.of("registrations.pair.stays", "reference", head.reference())));
        Stream<Question.Option> different =
                Stream.of(new Question.Option(DIFFERENT, texts.get("registrations.pair.different")));
        return new Question("finding", Question.Kind.CHOICE, texts.get("registrations.pair.finding"))
                .options(Stream.concat(stays, different).toList());
    }

    /** Whether it was noted. */
    private boolean carryOut(String finding) throws IOException {
        try {
            if (finding.equals(DIFFERENT)) {
                duplicates.different(pair);
            } else {
                duplicates.same(seen(), UUID.fromString(finding));
            }
        } catch (Refused refused) {
            boolean moved = refused.code().startsWith("changedBy");
            asking.refuse(moved ? texts.get("registrations.pair.moved") : texts.say(refused));
            return false;
        }
        office.lead(getBack().with(PairsPage.DONE, finding.equals(DIFFERENT) ? DIFFERENT : "same"));
        return true;
    }

    /** The pair as the form showed it. */
    private DuplicatePair seen() {
        return pair.seen(Posted.version("earlierSeen"), Posted.version("laterSeen"));
    }

    /** Both sheets, the earlier first. */
    public List<SheetView> getSheets() {
        return sheets;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    private Address getHere() {
        Address here = office.at(Screen.PAIR);
        for (String name : List.of("event", "earlier", "later")) {
            here = here.with(name, Posted.asked(name));
        }
        return here;
    }

    /**
     * What the form must know when it is posted: both, as they are shown; what is read back as it was then. Without the
     * versions until the pair is found.
     */
    public Address getHidden() {
        if (asking == null) {
            return getHere();
        }
        DuplicatePair shown = asking.isReadBack() ? seen() : pair;
        return getHere()
                .with("earlierSeen", shown.earlier().shown().version())
                .with("laterSeen", shown.later().shown().version());
    }

    /** The address of the event's pairs. */
    public Address getBack() {
        return office.at(Screen.PAIRS).with("event", Posted.asked("event"));
    }
}
