package kakehashi.backoffice.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.attendance.Answer;
import kakehashi.domain.attendance.Days;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;

/** Mirrors {@code checkin.xhtml}: a door of an event. What its script posts is answered by {@link DoorDesk}. */
@Named
@RequestScoped
public class CheckinPage {

    private EventRow event;
    private String signUp;
    private String closed;
    private Answer.Outcome refusal;
    private boolean over;

    @Inject
    Duties duties;

    @Inject
    Days days;

    @Inject
    DoorDesk desk;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Answers a door's post; shows the page, or says with 404 why not. */
    public void load() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        if (DoorDesk.isAsked(external)) {
            external.setResponseContentType("application/json");
            external.setResponseCharacterEncoding("UTF-8");
            external.getResponseOutputWriter().write(desk.answer(external.getRequestParameterMap()));
            context.responseComplete();
            return;
        }
        try {
            UUID id = Ids.parse(external.getRequestParameterMap().get("event"), "eventUnknown");
            event = duties.mustServe(id);
            signUp = settings.baseUrl() + "/" + office.getLanguage().tag() + "/events/" + event.code();
            refusal = days.closed(event);
            closed = Word.closed(refusal, days.hours(event), office);
            over = days.isOver(event);
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** The event, as the browser keeps its numbers. */
    public String getEventId() {
        return event.id().toString();
    }

    /** What those are called who are not here: expected, or after the end no-shows. */
    public String getAbsentKey() {
        return over ? "checkin.word.NO_SHOW" : "checkin.word.EXPECTED";
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** Its days and times. */
    public String getWhen() {
        return office.span(event.schedule());
    }

    /** Why nobody can be checked in now; null when people can. */
    public String getClosed() {
        return closed;
    }

    /** The key of what the field is for: to check in, or after the end to find whose presence is put right. */
    public String getHint() {
        return refusal == Answer.Outcome.LATE ? "checkin.checkin.lateHint" : "checkin.checkin.hint";
    }

    /** Which side of the hours of check-in it is, for the script; empty inside them. */
    public String getRefusal() {
        return refusal == null ? "" : refusal.name();
    }

    /** The audiences it has places for. */
    public List<Audience> getAudiences() {
        return Arrays.stream(Audience.values())
                .filter(event.places()::containsKey)
                .toList();
    }

    /** The numbers of doors. */
    public List<Integer> getDoors() {
        return IntStream.rangeClosed(1, 9).boxed().toList();
    }

    /** The address of a screen about the event. */
    public Address to(Screen screen) {
        return office.at(screen).with("event", event.id());
    }

    /** Where people without a sign-up read the notice and sign up, on their own phones. */
    public String getSignUp() {
        return signUp;
    }

    /** Whether the reader may give places and put people at doors. */
    public boolean isManaging() {
        return office.getRole() == Role.MANAGER;
    }

    /** Whether the reader may go to other events. */
    public boolean isChoosing() {
        return office.getRole() != Role.RECEPTION;
    }

    /** What a door may tell, with and without a network. */
    public List<Word> getWords() {
        return Word.in(Texts.of(office.getLanguage()));
    }
}
