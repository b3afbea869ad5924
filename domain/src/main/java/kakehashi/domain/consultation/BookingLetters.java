package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.CalendarFile;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Writes the mails about a booking: a number, a time, a link. Nothing in them says who the reader is or what the
 * consultation is about.
 *
 * <p>Source: R-WS4, R-CS4.
 */
@ApplicationScoped
public class BookingLetters {

    /** Please confirm the address. */
    public static final String CONFIRM = "consultationConfirm";

    /** The time is booked. */
    static final String BOOKED = "consultationBooked";

    /** The time was changed. */
    static final String CHANGED = "consultationChanged";

    /** It was called off. */
    static final String CANCELLED = "consultationCancelled";

    /** The person withdrew the consent, which called it off. */
    static final String WITHDRAWN = "consultationWithdrawn";

    /** The office changed the time for a reason of its own. */
    static final String MOVED_BY_OFFICE = "consultationMovedByOffice";

    /** The office called it off for a reason of its own. */
    static final String OFF_BY_OFFICE = "consultationOffByOffice";

    /** The office entered one that was held without a booking. */
    public static final String ENTERED = "consultationEntered";

    /** It is in three days. */
    static final String SOON = "consultationSoon";

    /** It is tomorrow. */
    static final String TOMORROW = "consultationTomorrow";

    /** Mails that tell the end of a booking. */
    public static final List<String> ENDING = List.of(CANCELLED, OFF_BY_OFFICE, WITHDRAWN);

    /** Mails after which earlier ones no longer say how a booking stands. */
    public static final List<String> OVERTAKING = List.of(CHANGED, MOVED_BY_OFFICE, TOMORROW);

    @Inject
    MeetingPlaces places;

    @Inject
    Settings settings;

    /** A letter about a booking, in the language it was booked in. */
    Letter write(String template, Booking about, Listing event, Seal seal) {
        Language language = Languages.find(about.language()).orElse(Languages.standard());
        Texts texts = Texts.of(language);
        Formats formats = Formats.of(language);
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        String site = settings.baseUrl() + "/" + language.tag();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("reference", about.reference());
        arguments.put(
                "when",
                formats.span(about.startsAt().atZone(zone), about.endsAt().atZone(zone)));
        arguments.put("where", where(about, event, language));
        arguments.put(
                "link",
                site + "/booking/" + ConfirmationKey.of(seal, about.id()).text());
        arguments.put("page", site + "/consultation");
        arguments.put("mine", site + "/my");
        arguments.put("until", formats.dateTime(about.confirmUntil().atZone(zone)));
        String body = texts.format("mail." + template + ".body", arguments) + "\n\n"
                + LetterFooter.of(event.programme(), texts);
        return new Letter(
                language,
                Ruby.plain(texts.format("mail." + template + ".subject", arguments)),
                Ruby.plain(body),
                List.of(CONFIRM, ENTERED).contains(template) ? "" : calendar(about, event, language));
    }

    /** The calendar file of a booking in a language. */
    String calendar(Booking about, Listing event, Language language) {
        Texts texts = Texts.of(language);
        return CalendarFile.of(new CalendarFile.Entry(
                about.reference(),
                about.revision(),
                texts.get("EventKind." + event.kind()),
                texts.format("consult.calendar", "reference", about.reference()),
                Ruby.plain(where(about, event, language)),
                about.startsAt(),
                about.endsAt(),
                settings.baseUrl() + "/" + language.tag() + "/consultation",
                event.programme().officeMail(),
                about.state() == Booking.State.CANCELLED
                        ? CalendarFile.State.CANCELLED
                        : CalendarFile.State.CONFIRMED));
    }

    private String where(Booking about, Listing event, Language language) {
        return places.where(about.channel(), event, about.spot().place(), language);
    }

    /** Which reminder a booking gets at an instant. */
    static String reminder(Booking about, Instant now) {
        return Reminder.isLast(about.startsAt(), now) ? TOMORROW : SOON;
    }
}
