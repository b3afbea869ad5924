package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.BookingView;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.domain.event.Listing;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.SignedInVisitor;

/** The booking a mailed link is about, for the pages behind it. */
@Named("mailed")
@RequestScoped
public class MailedBooking {

    private static final String MOVED = "moved";

    private BookingView view;
    private String problem;
    private String where = "";
    private Listing event;
    private boolean own;

    @Inject
    Visit visit;

    @Inject
    Bookings bookings;

    @Inject
    MeetingPlaces places;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Looks at what the link is about; changes nothing. Before posts too, or the button would not be there to press. */
    @PostConstruct
    void look() {
        own = signedIn.visitor().isPresent();
        try {
            view = bookings.lookAt(key());
            event = visit.snapshot().find(view.eventCode()).orElse(null);
            where = event == null
                    ? ""
                    : places.where(view.wish().channel(), event, view.wish().place(), visit.getLanguage());
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Does something with the booking and leads to its page, or tells why it cannot be done. */
    void change(Function<ConfirmationKey, BookingView> change) throws IOException {
        change(change, "");
    }

    /** Moves the booking and leads to its page, which says so. */
    void move(Function<ConfirmationKey, BookingView> change) throws IOException {
        change(change, "?" + MOVED + "=true");
    }

    private void change(Function<ConfirmationKey, BookingView> change, String query) throws IOException {
        try {
            Retry.of(() -> change.apply(key()));
            FacesContext.getCurrentInstance().getExternalContext().redirect(getHome() + query);
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private ConfirmationKey key() {
        return ConfirmationKey.parse(visit.getArgument()).orElseThrow(() -> new Refused("confirmUnknown"));
    }

    BookingView view() {
        return view;
    }

    /** Its event, whose venue is the office; null when it is not to be seen. */
    Listing event() {
        return event;
    }

    /** The booking's page. */
    public String getHome() {
        return visit.to("booking/" + view.key());
    }

    /** Whether its reader is signed in, and so came from a page of their own. */
    public boolean isOwn() {
        return own;
    }

    /** Whether the link does not work. */
    public boolean isBroken() {
        return view == null;
    }

    /** Whether it was shown why something cannot be done. */
    public boolean isRefused() {
        return problem != null;
    }

    /** What is wrong; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** The number. */
    public String getReference() {
        return view.reference();
    }

    /** Where it is in its life, by the name of the constant. */
    public String getState() {
        return view.state().name();
    }

    /** Whether its address is still to be confirmed. */
    public boolean isUnconfirmed() {
        return view.state() == Booking.State.UNCONFIRMED;
    }

    private boolean isConfirmed() {
        return view.state() == Booking.State.CONFIRMED;
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return view.state() == Booking.State.CANCELLED;
    }

    /** Whether it can still be moved. */
    public boolean isMovable() {
        return isConfirmed() && view.changeable();
    }

    /** Whether it can still be called off. */
    public boolean isChangeable() {
        return view.changeable();
    }

    /** Whether nothing can be done about it any more, because it has begun. */
    public boolean isOver() {
        return !isCancelled() && !view.changeable();
    }

    /** Whether it was moved just now. */
    public boolean isMoved() {
        return Faces.parameter(MOVED) != null;
    }

    /** What its person can count on. */
    public Promise getPromise() {
        return Promise.of(view.wish().channel(), view.wish().startsAt(), clock.instant());
    }

    /** The key of what is said first about a confirmed one. */
    public String getTold() {
        return isMoved() ? "consult.booking.moved" : getPromise().words();
    }

    /** The key of why it cannot be moved. */
    public String getStuck() {
        if (isCancelled()) {
            return "consult.booking.cancelled";
        }
        return isUnconfirmed() ? "error.bookingNotConfirmed" : "error.bookingOver";
    }

    /** Day and times. */
    public String getWhen() {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        return Formats.of(visit.getLanguage())
                .span(view.wish().startsAt().atZone(zone), view.endsAt().atZone(zone));
    }

    /** How they talk, by the name of the constant. */
    public String getChannel() {
        return view.wish().channel().name();
    }

    /** What about, by the name of the constant. */
    public String getTheme() {
        return view.wish().theme().name();
    }

    /** The key of the word before where. */
    public String getWhereLabel() {
        return view.wish().channel() == Channel.IN_PERSON ? "consult.where" : "consult.onTheDay";
    }

    /** Where one comes to, or that the counsellor calls. */
    public String getWhere() {
        return where;
    }
}
