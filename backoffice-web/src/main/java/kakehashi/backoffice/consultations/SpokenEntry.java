package kakehashi.backoffice.consultations;

import jakarta.inject.Inject;
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

/** A page on which staff enter a consultation from what somebody says: asked, read back and entered. Source: R-D14, T4. */
public abstract class SpokenEntry {

    static final String FOR = "for";
    private static final String FORM = "form";

    private Audience audience;
    private UUID submission;
    private Asking asking;

    @Inject
    WalkIns walkIns;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    TypedBefore before;

    /** The page. */
    abstract Screen screen();

    /** Its questions. */
    abstract SpokenForm form();

    /** Refuses what entering would refuse now. */
    abstract void foresee(WalkIn said);

    /** Enters it; says which consultation it is, and what its page tells. */
    abstract Address enter(WalkIn said);

    /** Asks, reads back or enters; answers 404 when no consultations are on for such people. */
    public void load() throws IOException {
        Map<String, String> typed = before.with(screen(), Posted.all());
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
        office.standAt(to(audience));
        submission = Ids.find(typed.get(FORM)).orElseGet(UUID::randomUUID);
        asking = Asking.of(typed, form().ask(event, audience), Texts.of(texts.getLanguage()));
        if (asking.isPosted()) {
            WalkIn said = form().read(submission);
            if (said != null && (asking.isReadBack() || asking.isDone())) {
                carryOut(said);
            }
        }
    }

    /** Enters it, or says before it is read back why it could not be entered. */
    private void carryOut(WalkIn said) throws IOException {
        try {
            if (asking.isReadBack()) {
                foresee(said);
            } else {
                office.lead(enter(said));
            }
        } catch (Refused refused) {
            if (!form().refuse(refused, office)) {
                asking.refuse(texts.say(office.timed(refused)));
            }
        }
    }

    /** The address of the form for an audience. */
    Address to(Audience each) {
        return office.at(screen()).with(FOR, each);
    }

    /** The addresses of the form for each audience. */
    public List<Way> getWays() {
        return Stream.of(Audience.values())
                .map(each -> new Way(each, to(each).toString(), each == audience ? "true" : null))
                .toList();
    }

    /** A way to the form for an audience; {@code current} says that it is the present one. */
    public record Way(Audience audience, String link, String current) {}

    /** The notice in every language, to be read out. */
    public List<ToldQuestions.Aloud> getAloud() {
        return form().aloud();
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
        return office.at(screen()).with(FOR, audience).with(FORM, submission).with(KeptForm.WRITER, before.writer());
    }
}
