package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.TypedBefore;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.registrations.ToldQuestions;
import kakehashi.backoffice.signin.KeptForm;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.consultation.WalkIns;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code walkin.xhtml}: a consultation that was held without a booking is entered. Source: R-D14, T4. */
@Named
@RequestScoped
public class WalkInPage {

    private static final String FOR = "for";
    private static final String FORM = "form";

    private Audience audience;
    private UUID submission;
    private Asking asking;

    @Inject
    WalkIns walkIns;

    @Inject
    WalkInForm form;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    TypedBefore before;

    /** Asks, reads back or enters; answers 404 when no consultations are on for such people. */
    public void load() throws IOException {
        Map<String, String> typed = before.with(Screen.WALK_IN, Posted.all());
        Listing event;
        try {
            audience = Stream.of(Audience.values())
                    .filter(each -> each.name().equals(typed.get(FOR)))
                    .findFirst()
                    .orElseThrow(() -> new Refused("eventUnknown"));
            event = walkIns.event(audience);
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        office.standAt(at());
        submission = Ids.find(typed.get(FORM)).orElseGet(UUID::randomUUID);
        asking = Asking.of(typed, form.ask(event, audience), Texts.of(texts.getLanguage()));
        if (asking.isPosted()) {
            WalkIn walkIn = form.read(submission);
            if (walkIn != null) {
                enter(walkIn);
            }
        }
    }

    /** Enters it, or says before it is read back why it could not be entered. */
    private void enter(WalkIn walkIn) throws IOException {
        try {
            if (asking.isReadBack()) {
                walkIns.foresee(walkIn);
                return;
            }
            UUID id = walkIns.enter(walkIn);
            office.lead(office.at(Screen.CONSULTATION).with("id", id).with("done", "held"));
        } catch (Refused refused) {
            if (!form.refuse(refused, office)) {
                asking.refuse(texts.say(office.timed(refused)));
            }
        }
    }

    private Address at() {
        return office.at(Screen.WALK_IN).with(FOR, audience);
    }

    /** The addresses of the form for each audience. */
    public List<Way> getWays() {
        return Stream.of(Audience.values())
                .map(each -> new Way(
                        each, office.at(Screen.WALK_IN).with(FOR, each).toString(), each == audience ? "true" : null))
                .toList();
    }

    /** A way to the form for an audience; {@code current} says that it is the present one. */
    public record Way(Audience audience, String link, String current) {}

    /** The notice in every language, to be read out. */
    public List<ToldQuestions.Aloud> getAloud() {
        return form.aloud();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether it was typed before the session ended. */
    public boolean isRestored() {
        return before.isRestored();
    }

    /** The way back to the list. */
    public Address getBack() {
        return office.at(Screen.CONSULTATIONS);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return at().with(FORM, submission).with(KeptForm.WRITER, before.writer());
    }
}
