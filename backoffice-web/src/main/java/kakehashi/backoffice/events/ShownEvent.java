package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.EventTexts;
import kakehashi.domain.registration.EventChanges;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The event that a page about its life was opened for, as it was shown when its form was opened. */
@RequestScoped
class ShownEvent {

    /** The parameter that names the event. */
    static final String ID = "id";

    private static final String VERSION = "version";
    private static final String PEOPLE = "people";
    private static final String UNTOLD = "untold";

    private EventSheet sheet;
    private EventChanges.Shown seen;

    @Inject
    EventTexts events;

    @Inject
    EventChanges changes;

    @Inject
    EventDesk desk;

    @Inject
    Office office;

    @Inject
    EventLinks links;

    @Inject
    PageTexts texts;

    /** The event the address names; empty when there is none. */
    Optional<EventSheet> find() {
        read();
        if (sheet != null && Posted.has(VERSION)) {
            EventChanges.People people = new EventChanges.People(Posted.version(PEOPLE), Posted.version(UNTOLD));
            seen = new EventChanges.Shown(Posted.version(VERSION), people);
        }
        return Optional.ofNullable(sheet);
    }

    private void read() {
        sheet = Ids.find(Posted.asked(ID)).flatMap(events::sheet).orElse(null);
        seen = sheet == null
                ? null
                : new EventChanges.Shown(
                        sheet.version(), changes.people(sheet.row().id()));
    }

    /** Whether an event's plan can change: it was not called off, and is not in the archive. */
    static boolean isOpen(EventSheet each) {
        return !each.row().archived() && each.row().state() != Event.State.CANCELLED;
    }

    /** Refused as {@code eventChanged} when somebody changed the event after its form was opened. */
    void check() {
        if (sheet != null) {
            desk.check(sheet.row().id(), seen.version());
        }
    }

    /** What the form showed: from its hidden fields when it was posted, else as it is. */
    EventChanges.Shown seen() {
        return seen;
    }

    /** What is asked before the event is planned so: who is told by mail, and how many of those who wait get an offer. */
    String sure(EventPlan plan) {
        boolean published = sheet.row().state() == Event.State.PUBLISHED;
        boolean telling = published && sheet.plan().concerns(plan);
        long offers = published ? changes.offers(sheet.row().id(), plan) : 0;
        if (!telling && offers == 0) {
            return texts.get("events.plan.sure.changed");
        }
        String becomes = telling ? telling("events.plan.sure.told") : texts.get("events.plan.sure.seated");
        return offers == 0 ? becomes : becomes + " " + texts.of("events.plan.sure.offers", "count", offers);
    }

    /** What is asked before people are told, as a text with their count, and how many must be told another way. */
    String telling(String key) {
        String mailed = texts.of(key, "count", seen.people().mailed());
        long untold = seen.people().untold();
        return untold == 0 ? mailed : mailed + " " + texts.of("events.untold.sure", "count", untold);
    }

    /** A refusal in the reader's words; the form stands there again for the event as it is now. */
    String refused(Refused refused) {
        if (sheet != null) {
            read();
        }
        return links.say(refused);
    }

    /** The address of a screen about the event. */
    Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** What a form must know when it is posted, besides the answers. */
    Address hidden(Screen screen) {
        return seen == null
                ? at(screen)
                : at(screen)
                        .with(VERSION, seen.version())
                        .with(PEOPLE, seen.people().mailed())
                        .with(UNTOLD, seen.people().untold());
    }
}
