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
import java.util.Date;
import java.util.List;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/** An event as an iCalendar file, times in UTC. Holds nothing about any person. Source: RFC 5545. */
public final class CalendarFile {

    /** Letters a line: with three octets for each, below the 75 octets of the standard. */
    private static final int LINE = 24;

    /** Hours after which a calendar program asks again. */
    private static final int REFRESHED_EVERY = 6;

    private CalendarFile() {}

    /** The file in a language; {@code link} is the event's page. */
    public static String of(Listing event, Language language, String link) {
        return write(calendar(List.of(entry(event, language, link))));
    }

    /** A calendar of several events, to be asked for again and again; {@code site} is where their pages are. */
    public static String of(List<Listing> events, Language language, String site) {
        ICalendar calendar = calendar(events.stream()
                .map(event -> entry(event, language, site + "/" + language.tag() + "/events/" + event.code()))
                .toList());
        calendar.setRefreshInterval(Duration.builder().hours(REFRESHED_EVERY).build());
        return write(calendar);
    }

    private static VEvent entry(Listing event, Language language, String link) {
        EventText.Words words = event.wordsIn(language);
        Listing.Place place = event.venueIn(language);
        VEvent entry = new VEvent();
        entry.setUid(event.code() + "@" + link.replaceAll("^https?://|[:/].*$", ""));
        entry.setSummary(plain(words.title()));
        entry.setDescription(plain(words.summary()) + "\n" + link);
        entry.setLocation(plain(place.name() + ", " + place.address()));
        entry.setDateStart(Date.from(event.schedule().startsAt()));
        entry.setDateEnd(Date.from(event.schedule().endsAt()));
        entry.setUrl(link);
        entry.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        return entry;
    }

    private static ICalendar calendar(List<VEvent> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Kakehashi//Kakehashi//EN");
        calendar.setMethod(Method.publish());
        entries.forEach(calendar::addEvent);
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
