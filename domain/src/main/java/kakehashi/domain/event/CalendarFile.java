package kakehashi.domain.event;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/** An event or a consultation as an iCalendar file, times in UTC. Holds nothing about any person. Source: RFC 5545; RFC 5546. */
public final class CalendarFile {

    /** Letters a line: with three octets for each, below the 75 octets of the standard. */
    private static final int LINE = 24;

    /** Hours after which a calendar program asks again. */
    private static final int REFRESHED_EVERY = 6;

    /** How sure it is that its reader takes part. */
    public enum State {
        TENTATIVE(Status.tentative()),
        CONFIRMED(Status.confirmed()),
        CANCELLED(Status.cancelled());

        private final Status status;

        State(Status status) {
            this.status = status;
        }
    }

    private CalendarFile() {}

    /**
     * What a calendar keeps.
     *
     * @param id names it for good, without the host
     * @param sequence grows with each change, so that calendars take the newest
     * @param title one line; like all words, readings may stand in it
     * @param text what it is about; the link is added
     * @param place where it is; empty when it is nowhere
     * @param from its beginning
     * @param until its end
     * @param link its page
     * @param office the mail address of the office, which calendars need to know before they take an entry out
     * @param state how sure it is
     */
    public record Entry(
            String id,
            int sequence,
            String title,
            String text,
            String place,
            Instant from,
            Instant until,
            String link,
            String office,
            State state) {}

    /**
     * An event's file in a language; {@code link} is the event's page. An event that was called off is told as such,
     * however sure the place was.
     */
    public static String of(Listing event, Language language, String link, State state) {
        return of(event, language, link, state, 0);
    }

    /** The same for one's own calendar; {@code edition} grows whenever it becomes more or less sure that one takes part. */
    public static String of(Listing event, Language language, String link, State state, int edition) {
        return of(entry(event, language, link, state, edition));
    }

    /** A calendar of several events, to be asked for again and again; {@code site} is where their pages are. */
    public static String of(List<Listing> events, Language language, String site) {
        ICalendar calendar = calendar(
                Method.publish(),
                events.stream()
                        .map(event -> entry(
                                event,
                                language,
                                site + "/" + language.tag() + "/events/" + event.code(),
                                State.CONFIRMED,
                                0))
                        .toList());
        calendar.setRefreshInterval(Duration.builder().hours(REFRESHED_EVERY).build());
        return write(calendar);
    }

    /** The file of one entry; one that was called off asks calendars to take it out. */
    public static String of(Entry entry) {
        Method method = entry.state() == State.CANCELLED ? Method.cancel() : Method.publish();
        return write(calendar(method, List.of(entry)));
    }

    private static Entry entry(Listing event, Language language, String link, State state, int edition) {
        EventText.Words words = event.wordsIn(language);
        Listing.Place place = event.venueIn(language);
        return new Entry(
                event.code(),
                event.standing().changes() + edition,
                words.title(),
                words.summary(),
                place.name() + ", " + place.address(),
                event.schedule().startsAt(),
                event.schedule().endsAt(),
                link,
                event.programme().officeMail(),
                event.cancelled() ? State.CANCELLED : state);
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.id() + "@" + entry.link().replaceAll("^https?://|[:/].*$", ""));
        if (entry.sequence() > 0) {
            event.setSequence(entry.sequence());
        }
        event.setSummary(plain(entry.title()));
        event.setDescription(plain(entry.text()) + "\n" + entry.link());
        if (!entry.place().isEmpty()) {
            event.setLocation(plain(entry.place()));
        }
        event.setDateStart(Date.from(entry.from()));
        event.setDateEnd(Date.from(entry.until()));
        event.setUrl(entry.link());
        event.setOrganizer(entry.office());
        event.setStatus(entry.state().status);
        return event;
    }

    private static ICalendar calendar(Method method, List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Kakehashi//Kakehashi//EN");
        calendar.setMethod(method);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return calendar;
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(String markup) {
        return Ruby.plain(Ruby.annotate(markup));
    }
}
