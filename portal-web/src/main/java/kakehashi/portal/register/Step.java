package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.registration.Receipt;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;
import kakehashi.portal.form.CarriedDraft;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.Drafts;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.FormFields;
import kakehashi.portal.form.KnownVisitor;
import kakehashi.portal.form.Leaving;

/** What all steps of a sign-up have in common: the event, the audience, the form, and the way between the steps. */
@Named
@RequestScoped
public class Step {

    private static final String CHANGED = "changed";

    private Listing listing;
    private EventTile event;
    private Audience audience;

    @Inject
    Visit visit;

    @Inject
    Drafts drafts;

    @Inject
    CarriedDraft carried;

    @Inject
    Leaving leaving;

    @Inject
    KnownVisitor known;

    @Inject
    Clock clock;

    @PostConstruct
    void find() {
        find(visit.snapshot());
    }

    /** Looks at the event again, because its last place was taken meanwhile. */
    void lookAgain() {
        find(visit.lookAgain());
    }

    private void find(Snapshot snapshot) {
        snapshot.find(visit.getArgument()).ifPresent(each -> {
            listing = each;
            event = new EventTile(each, visit.getLanguage(), clock.instant());
            audience = audience(each);
        });
    }

    /** The audience the address names, or the one the event has. */
    private static Audience audience(Listing event) {
        boolean company = "company".equals(Faces.parameter("for"))
                || !event.kind().audiences().contains(Audience.SEEKER);
        Audience wanted = company ? Audience.COMPANY : Audience.SEEKER;
        return event.kind().audiences().contains(wanted) ? wanted : Audience.SEEKER;
    }

    /** Answers 404 when the address names no event; says whether it did. */
    boolean isMissing() throws IOException {
        if (listing != null && listing.kind().hasPlaces()) {
            return false;
        }
        Faces.missing();
        return true;
    }

    /** Leads to another step. */
    void goTo(String step) throws IOException {
        Faces.goTo(to(step));
    }

    /** Leads to the notice to agree once more, and tells that it changed unless it is only read in another language. */
    void askAgain(Draft draft) throws IOException {
        lookAgain();
        boolean changed = !listing.isInForce(draft.noticeTextId());
        draft.disagree();
        String address = to("");
        Faces.goTo(changed ? address + (address.contains("?") ? "&" : "?") + CHANGED + "=notice" : address);
    }

    /** Whether the notice changed since the person agreed to it. */
    public boolean isNoticeChanged() {
        return Faces.parameter(CHANGED) != null;
    }

    /** The address of a step: empty for the notice, else {@code details}, {@code check} or {@code done}. */
    public String to(String step) {
        String address = visit.to("events/" + listing.code() + "/register" + (step.isEmpty() ? "" : "/" + step));
        return listing.kind().audiences().size() == 1
                ? address
                : address + "?for=" + audience.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form, when the notice was agreed to; empty for an unknown event too. What is posted is what its page showed,
     * whatever another window did meanwhile.
     */
    Optional<Draft> agreed() {
        if (listing == null) {
            return Optional.empty();
        }
        Optional<Draft> shown = isPosted() ? posted() : Optional.empty();
        return shown.or(this::draft).filter(Draft::hasAgreed);
    }

    /** Whether a post is being read; what it pressed was there when the page was shown. */
    static boolean isPosted() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether the page was opened again because its session was over. */
    public boolean isReopened() {
        return Faces.parameter("expired") != null;
    }

    /** Whether a form is left by another button than its own; its answers are to be kept. */
    boolean isLeaving() {
        return leaving.isLeaving();
    }

    /** Goes where the person leaves to; the step before is the notice. */
    void leave() throws IOException {
        leaving.leave(to(""));
    }

    Listing listing() {
        return listing;
    }

    /** The form; one that the session gave up for newer ones comes from the page that is posted. */
    Optional<Draft> draft() {
        return drafts.find(listing.code(), audience).or(this::posted);
    }

    private Optional<Draft> posted() {
        return Optional.ofNullable(Faces.parameter("carried"))
                .flatMap(carried::read)
                .filter(draft -> draft.eventCode().equals(listing.code()) && draft.audience() == audience)
                .map(drafts::shown);
    }

    /** A form was sent; while its address is to be confirmed, the next page can begin it again with another one. */
    void sent(Draft draft, Receipt receipt) {
        String again = receipt.confirmUntil() == null ? null : carried.write(draft.withoutAddress());
        draft.done(receipt);
        draft.keepAgain(again);
    }

    /** Begins the form again that the last page carried, with what was typed; an empty one when it is too old. */
    void beginAgain() throws IOException {
        posted();
        goTo("");
    }

    /** The questions of this event, with what the form already holds. */
    List<FormField> questions(Draft draft) {
        return formFields().of(listing, audience, draft);
    }

    /** The questions that were answered, each answer as we understood it. */
    List<FormField> answered(Draft draft) {
        return formFields().answered(questions(draft));
    }

    private FormFields formFields() {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), listing.schedule().zone());
        return new FormFields(visit.getLanguage(), today);
    }

    Draft begin() {
        return drafts.begin(listing.code(), audience, clock.instant());
    }

    /** The event, for the head of each step. */
    public EventTile getEvent() {
        return event;
    }

    /** For whom the place is. */
    public Audience getAudience() {
        return audience;
    }

    /** Whether a company signs up. */
    public boolean isCompany() {
        return audience == Audience.COMPANY;
    }

    /** Whether a company says it has no workplace in the ward, so that the office gets in touch. */
    public boolean isOutside() {
        return isCompany() && draft().filter(Draft::isOutside).isPresent();
    }

    /** What the audience is told about its places. */
    public EventTile.Offer getOffer() {
        return event.getOffers().stream()
                .filter(offer -> offer.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    /** Whether who is told to confirm an address first need not, with the one that is signed in. */
    public boolean isSureAddress() {
        EventTile.Offer offer = getOffer();
        return (offer.waits() || offer.draws()) && known.isKnown();
    }

    /** The form, sealed, for the hidden field. */
    public String getCarried() {
        return draft().map(carried::write).orElse("");
    }
}
