package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.registration.SignedUp;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code paper.xhtml}: a sign-up on paper, or one told on the phone, is keyed. Source: P1, R-D14. */
@Named
@RequestScoped
public class PaperPage {

    private static final String FORM = "form";
    private static final String BY = "by";

    private Listing event;
    private Audience audience;
    private SignedUp.Medium medium = SignedUp.Medium.PAPER;
    private UUID submission;
    private Asking asking;
    private PaperQuestions paper;

    @Inject
    Papers papers;

    @Inject
    OfficeQuestions questions;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or enters; answers 404 when the event does not ask such people. */
    public void load() throws IOException {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            event = papers.event(Ids.parse(asked.get("event"), "eventUnknown"));
            audience = event.kind().audiences().stream()
                    .filter(each -> each.name().equals(asked.get("for")))
                    .findFirst()
                    .orElseThrow(() -> new Refused("eventUnknown"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        if (SignedUp.Medium.PHONE.name().equals(asked.get(BY))) {
            medium = SignedUp.Medium.PHONE;
        }
        office.standAt(getAddress());
        submission = Ids.find(asked.get(FORM)).orElseGet(UUID::randomUUID);
        paper = new PaperQuestions(event, audience, medium, questions, texts);
        asking = Asking.of(asked, paper.all(), Texts.of(texts.getLanguage()));
        if (asking.isPosted()) {
            paper.check();
        }
        if (asking.isReadBack() || asking.isDone()) {
            enter();
        }
    }

    /** Enters it, or says before it is read back why it could not be entered. */
    private void enter() throws IOException {
        try {
            if (asking.isReadBack()) {
                papers.foresee(paper.form(submission));
                return;
            }
            Address entered = office.at(Screen.REGISTRATION).with("event", event.id());
            UUID id = papers.enter(paper.form(submission));
            office.lead(entered.with("id", id).with(RegistrationPage.DONE, "entered"));
        } catch (Refused refused) {
            if (!paper.refuse(refused, office)) {
                asking.refuse(texts.say(office.timed(refused)));
            }
        }
    }

    private Address getAddress() {
        return office.at(Screen.PAPER)
                .with("event", event.id())
                .with("for", audience)
                .with(BY, medium);
    }

    /** What the form must know when it is posted, besides the answers; nothing until the event is found. */
    public Address getHidden() {
        return event == null ? office.at(Screen.PAPER) : getAddress().with(FORM, submission);
    }

    /** The address of the event's sign-ups. */
    public Address getBack() {
        return office.at(Screen.REGISTRATIONS).with("event", event.id());
    }

    /** For whom the paper is. */
    public Audience getAudience() {
        return audience;
    }

    /** What the words about it begin with: those of a paper or of a call. */
    public String getWords() {
        return medium == SignedUp.Medium.PHONE ? "registrations.phone." : "registrations.paper.";
    }

    /** Where blank forms are asked for; nothing until the event is found. */
    public Address getBlanks() {
        return office.at(Screen.COPY_ASK).with("event", event == null ? null : event.id());
    }

    /** The notice in every language, to be read out in a call. */
    public List<ToldQuestions.Aloud> getAloud() {
        return paper == null ? List.of() : paper.aloud();
    }

    /** Whether it came on paper. */
    public boolean isPaper() {
        return medium == SignedUp.Medium.PAPER;
    }

    /** The event's title. */
    public String getEventTitle() {
        return event.wordsIn(office.getLanguage()).title();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
