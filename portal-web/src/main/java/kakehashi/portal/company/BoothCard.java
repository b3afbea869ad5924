package kakehashi.portal.company;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.booth.OwnBooth;
import kakehashi.i18n.Texts;
import kakehashi.portal.events.DayLines;
import kakehashi.portal.events.EventTile;

/** A company's place at an event, in the reader's words. */
public class BoothCard {

    private final OwnBooth own;
    private final EventTile event;
    private final DayLines day;
    private final Texts texts;
    private final boolean today;

    BoothCard(OwnBooth own, EventTile event, DayLines day, Texts texts, LocalDate today) {
        this.own = own;
        this.event = event;
        this.day = day;
        this.texts = texts;
        this.today = event.isOn(today);
    }

    /** The sign-up it belongs to. */
    public UUID getId() {
        return own.registrationId();
    }

    /** The sign-up's number. */
    public String getReference() {
        return own.reference();
    }

    /** The event. */
    public EventTile getEvent() {
        return event;
    }

    /** The event's id. */
    public UUID getEventId() {
        return own.eventId();
    }

    /** Whether it is today. */
    public boolean isToday() {
        return today;
    }

    /** The timetable of its day. */
    public DayLines getDay() {
        return day;
    }

    /** What the number is of: the company's own booth, or a table. */
    public String getNumberLabel() {
        return texts.get(own.isAtTable() ? "company.booths.table" : "company.booths.number");
    }

    /** The number of the booth or table, or that there is none yet. */
    public String getNumber() {
        boolean known = own.booth() != null && !own.booth().place().isEmpty();
        return known ? own.booth().place() : texts.get("company.booths.unnumbered");
    }

    /** Whether the company says how many interviews it offers. */
    public boolean isWithInterviews() {
        return own.hasInterviews();
    }

    /** Whether the company says whom it would like to meet there. */
    public boolean isWithChoices() {
        return own.kind().hasBooths();
    }

    /** What the company offers, or that it did not say yet. */
    public String getOffered() {
        boolean known = own.booth() != null && own.booth().slots() != null;
        return known
                ? texts.format(
                        "company.booths.offered",
                        "interviewers",
                        own.booth().interviewers(),
                        "slots",
                        own.booth().slots(),
                        "all",
                        own.booth().interviewers() * own.booth().slots())
                : texts.get("company.booths.unsaid");
    }

    OwnBooth own() {
        return own;
    }
}
