package kakehashi.backoffice.mails;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.mailing.GroupMail;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.GroupMails;
import kakehashi.domain.mailing.MailKind;
import kakehashi.domain.shared.Refused;

/**
 * Mirrors {@code groups.xhtml}: what staff wrote to the people of an event, and beginning a new mail; without an event,
 * what waits for release.
 */
@Named
@RequestScoped
public class GroupsPage {

    private EventRow event;
    private List<GroupMail> rows = List.of();
    private Map<UUID, String> titles = Map.of();
    private List<MailKind> kinds = List.of();

    @Inject
    GroupMailDesk desk;

    @Inject
    GroupMails mails;

    @Inject
    Events events;

    @Inject
    Office office;

    /** Reads the mails before a form is read that asks for the event. */
    @PostConstruct
    void read() {
        event = Ids.find(Posted.asked("event")).flatMap(events::row).orElse(null);
        rows = event == null ? desk.toRelease() : desk.of(event.id());
        kinds = event == null ? List.of() : desk.kinds(event.id());
        titles = events.titles(rows.stream().map(GroupMail::eventId).collect(Collectors.toSet()), office.getLanguage());
    }

    /** Answers 404 when there is no such event. */
    public void load() throws IOException {
        if (event == null && Posted.asked("event") != null) {
            Refusal.notThere(new Refused("eventUnknown"));
        }
    }

    /** Begins a draft and leads to it. */
    public void start() throws IOException {
        UUID id = mails.start(
                event.id(),
                Posted.chosen(List.of(Audience.values()), "audience"),
                Posted.chosen(GroupMail.People.GROUPS, "people"),
                Posted.chosen(List.of(MailKind.values()), "kind"));
        office.lead(office.at(Screen.GROUP_MAIL).with("id", id));
    }

    /** The page's own address, for its form. */
    public Address getAddress() {
        return office.at(Screen.GROUP_MAILS).with("event", event.id());
    }

    /** The address of a mail. */
    public Address sheet(GroupMail mail) {
        return office.at(Screen.GROUP_MAIL).with("id", mail.id());
    }

    /** The title of a mail's event. */
    public String title(GroupMail mail) {
        return titles.get(mail.eventId());
    }

    /** The address of the event. */
    public Address getBack() {
        return office.at(Screen.EVENT).with("id", event.id());
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** Day and times of the event. */
    public String getWhen() {
        return office.span(event.schedule());
    }

    /** Whether the page is about one event. */
    public boolean isOfEvent() {
        return event != null;
    }

    /** Whether a mail can be begun: visitors know the event, and it was not called off. */
    public boolean isStartable() {
        return !kinds.isEmpty();
    }

    /** Whether the reader keeps the words that mails are searched for. */
    public boolean isWordsShown() {
        return office.opens(Screen.CHECKED_WORDS);
    }

    /** The mails. */
    public List<GroupMail> getRows() {
        return rows;
    }

    /** For whom the event is. */
    public List<Audience> getAudiences() {
        return event.places().keySet().stream().sorted().toList();
    }

    /** Which people a mail can be for. */
    public List<GroupMail.People> getPeople() {
        return GroupMail.People.GROUPS;
    }

    /** What a mail can tell now. */
    public List<MailKind> getKinds() {
        return kinds;
    }
}
