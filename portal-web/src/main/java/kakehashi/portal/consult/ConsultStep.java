package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Consultations;
import kakehashi.domain.consultation.Spot;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.CarriedDraft;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.Drafts;

/** What all steps of a booking have in common: what is wanted, as the address says it, and the way between the steps. */
@Named("consult")
@RequestScoped
public class ConsultStep {

    private static final String CHANGED = "changed";
    private static final String PLACE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Audience audience;
    private Channel channel;
    private Theme theme;
    private Spot spot;
    private Listing listing;

    @Inject
    Visit visit;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    CarriedDraft carried;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        audience = "company".equals(Faces.parameter("for")) ? Audience.COMPANY : Audience.SEEKER;
        channel = constant(Channel.values(), Faces.parameter("channel"));
        theme = constant(Theme.of(audience).toArray(Theme[]::new), Faces.parameter("theme"));
        String seconds = Faces.parameter("at");
        boolean named = seconds != null && seconds.matches("[0-9]{9,11}") && isTimed();
        spot = named ? new Spot(Instant.ofEpochSecond(Long.parseLong(seconds)), place()) : null;
        listing = consultations
                .on(audience, spot == null ? clock.instant() : spot.startsAt())
                .orElse(null);
    }

    private static UUID place() {
        String place = Faces.parameter("place");
        return place != null && place.matches(PLACE) ? UUID.fromString(place) : null;
    }

    private static <T extends Enum<T>> T constant(T[] constants, String name) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Answers 404 when no consultations are on, and leads to the choice when something was not chosen; says whether it did. */
    boolean isMissing(boolean timeNeeded) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (listing == null) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
            return true;
        }
        if (channel == null || theme == null) {
            context.getExternalContext().redirect(to("choose") + "&missing=true");
            return true;
        }
        if (timeNeeded && spot == null && isTimed()) {
            goTo("day");
            return true;
        }
        return false;
    }

    /** Leads past the choice of a time to the notice when none is needed; says whether it did. */
    boolean isWithoutTime() throws IOException {
        if (!isTimed()) {
            goTo("notice");
        }
        return !isTimed();
    }

    /** Leads to another step. */
    void goTo(String step) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(to(step));
    }

    /** Leads to the notice to agree once more, and tells that it changed unless it is only read in another language. */
    void askAgain(Draft draft) throws IOException {
        boolean changed = listing != null && !listing.isInForce(draft.noticeTextId());
        draft.disagree();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(to("notice") + (changed ? "&" + CHANGED + "=notice" : ""));
    }

    /** Whether the notice changed since the person agreed to it. */
    public boolean isNoticeChanged() {
        return Faces.parameter(CHANGED) != null;
    }

    /** The address of a step, with everything that is chosen. */
    public String to(String step) {
        return address(step, spot);
    }

    /** The address of a step with another time and place. */
    String to(String step, Spot other) {
        return address(step, other);
    }

    /** What is wished for, whatever the language: channel, theme, time and place. */
    String wished() {
        return channel + " " + theme + " " + (spot == null ? "" : parameters(spot));
    }

    private String address(String step, Spot when) {
        return visit.to("consultation/" + step) + "?for=" + getFor()
                + (channel == null ? "" : "&channel=" + channel)
                + (theme == null ? "" : "&theme=" + theme)
                + (when == null ? "" : "&" + parameters(when));
    }

    /** A time and a place as they stand in addresses; the office is not named. */
    static String parameters(Spot spot) {
        return "at=" + spot.startsAt().getEpochSecond() + (spot.place() == null ? "" : "&place=" + spot.place());
    }

    /** The audience as it stands in addresses. */
    public String getFor() {
        return audience == Audience.COMPANY ? "company" : "seeker";
    }

    /** The day named in the address; empty when none is. */
    Optional<LocalDate> day() {
        String day = Faces.parameter("day");
        try {
            return Optional.ofNullable(day).map(LocalDate::parse);
        } catch (java.time.DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** The address of the times of a day. */
    String times(LocalDate day) {
        return address("time", null) + "&day=" + day;
    }

    /** The address of the times of the chosen day; of the wish when no time is needed. */
    public String getTimes() {
        return spot == null ? to("choose") : times(LocalDate.ofInstant(at(), settings.zone(Setting.OFFICE_ZONE)));
    }

    BookingRequest.Wish wish() {
        return new BookingRequest.Wish(audience, channel, theme, at(), spot == null ? null : spot.place());
    }

    Listing listing() {
        return listing;
    }

    Audience audience() {
        return audience;
    }

    Channel channel() {
        return channel;
    }

    Theme theme() {
        return theme;
    }

    Instant at() {
        return spot == null ? null : spot.startsAt();
    }

    Spot spot() {
        return spot;
    }

    /** Whether a time is chosen for the way to talk that is wanted. */
    public boolean isTimed() {
        return channel == null || channel.isTimed();
    }

    /** Whether a company books. */
    public boolean isCompany() {
        return audience == Audience.COMPANY;
    }

    /** Whether the page was opened again because its session was over. */
    public boolean isReopened() {
        return Faces.parameter("expired") != null;
    }

    /** The form; one that the session gave up for newer ones comes from the page that is posted. */
    Optional<Draft> draft() {
        return listing == null
                ? Optional.empty()
                : drafts.find(listing.code(), audience).or(this::posted);
    }

    /** The form as the page that is posted showed it, whatever another window did meanwhile; else the one there is. */
    Optional<Draft> shown() {
        return listing == null ? Optional.empty() : posted().or(this::draft);
    }

    private Optional<Draft> posted() {
        return Optional.ofNullable(Faces.parameter("carried"))
                .flatMap(carried::read)
                .filter(draft -> draft.eventCode().equals(listing.code()) && draft.audience() == audience)
                .map(drafts::shown);
    }

    Draft begin() {
        return drafts.begin(listing.code(), audience, clock.instant());
    }

    /** The form, sealed, for the hidden field. */
    public String getCarried() {
        return draft().map(carried::write).orElse("");
    }
}
