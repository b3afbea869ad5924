package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.AttachedLine;
import kakehashi.domain.event.Listing;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.EventTile;

/** Moments, days and events in the reader's words. */
@Named("own")
@RequestScoped
public class OwnWords {

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A moment in the office's zone; empty for none. */
    public String moment(Instant at) {
        return at == null
                ? ""
                : Formats.of(visit.getLanguage()).dateTime(at.atZone(settings.zone(Setting.OFFICE_ZONE)));
    }

    /** From when until when in the office's zone; one moment where that is the same minute. */
    public String span(Instant from, Instant until) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        boolean same = from.truncatedTo(ChronoUnit.MINUTES).equals(until.truncatedTo(ChronoUnit.MINUTES));
        return same ? moment(from) : Formats.of(visit.getLanguage()).span(from.atZone(zone), until.atZone(zone));
    }

    /** A file's name and how large it is. */
    public String file(AttachedLine file) {
        return file(file.name(), file.kilobytes());
    }

    /** A file's name and how large it is. */
    public String file(Object name, Object kilobytes) {
        return texts.of("page.file", "name", name, "size", kilobytes);
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        return Formats.of(visit.getLanguage()).date(day);
    }

    /** Answers by what they are, as a list in words. */
    public String items(Collection<PersonalField> fields) {
        return Formats.of(visit.getLanguage())
                .list(fields.stream()
                        .map(field -> texts.get("field." + field.words()))
                        .toList());
    }

    /** What a language calls itself; the tag itself when we do not speak it. */
    public String endonym(String tag) {
        return Languages.find(tag).map(Language::endonym).orElse(tag);
    }

    /** The title of an event; empty when it is not to be seen any more. */
    public String title(UUID eventId) {
        return event(eventId).map(EventTile::getTitle).orElse("");
    }

    /** What a consent says may be done. */
    public String matter(OwnConsent consent) {
        return texts.get(consent.isOfJoining() ? "mypage.occasion.JOINING" : "mypage.matter." + consent.matter());
    }

    /** What kind of thing a consent was given for; of a company that was joined, its name. */
    public String occasion(OwnConsent consent) {
        return consent.isOfJoining()
                ? consent.about().company()
                : texts.get("mypage.occasion." + consent.about().occasion());
    }

    /** What a consent was given for: the event, or the company that was joined. */
    public String about(OwnConsent consent) {
        return consent.isOfJoining() ? consent.about().company() : title(consent.eventId());
    }

    Optional<Listing> listing(UUID eventId) {
        return visit.snapshot().find(eventId);
    }

    Optional<EventTile> event(UUID eventId) {
        return listing(eventId).map(listing -> new EventTile(listing, visit.getLanguage(), clock.instant()));
    }
}
