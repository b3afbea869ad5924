package kakehashi.domain.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/**
 * An event as visitors see it, complete and unchanging.
 *
 * @param id the event
 * @param programme the programme it belongs to; its year names the keys of all that belongs to the event
 * @param code its name in addresses
 * @param kind its kind
 * @param standing whether it was called off, and how often it changed
 * @param schedule its times
 * @param draw how places are drawn by lot; null when who comes first is served first
 * @param stay what an internship offers; null for other events and when nothing was said
 * @param places by audience; empty for events by arrangement
 * @param words by language tag
 * @param venues name and address by language tag
 * @param notices the notices in force for its kind, by language tag
 * @param rules what its kind may ask, in the order of forms
 */
public record Listing(
        UUID id,
        Programme programme,
        String code,
        EventKind kind,
        Standing standing,
        Schedule schedule,
        Draw draw,
        Stay stay,
        Map<Audience, Places> places,
        Map<String, EventText.Words> words,
        Map<String, Place> venues,
        Map<String, NoticeShown> notices,
        List<CollectionRule> rules) {

    /**
     * How it came to stand.
     *
     * @param cancelled whether it was called off
     * @param reason why; null when nobody said
     * @param changes how often times, venue or whether it takes place changed since it was published
     */
    public record Standing(boolean cancelled, CancelReason reason, int changes) {

        /** As it was published. */
        public static final Standing AS_PUBLISHED = new Standing(false, null, 0);
    }

    /** Whether it was called off. */
    public boolean cancelled() {
        return standing.cancelled();
    }

    /** Capacity, what is taken of it, and how many people wait. */
    public record Places(int capacity, int taken, int waiting) {

        /** Places nobody waits for. */
        public Places(int capacity, int taken) {
            this(capacity, taken, 0);
        }

        /** How many can still be taken. */
        public int left() {
            return Math.max(capacity - taken, 0);
        }
    }

    /** Where it is held. */
    public record Place(String name, String address) {}

    /** What an audience is told about signing up. */
    public enum Availability {
        /** A place is free and nobody waits for it. */
        OPEN,
        /** One can join the waiting list. */
        FULL,
        /** One can take part in the draw. */
        DRAW,
        /** There never were any. */
        NO_PLACES,
        NOT_YET,
        CLOSED,
        CANCELLED,
        BY_ARRANGEMENT
    }

    /** Whether an audience can sign up now. */
    public Availability availability(Audience audience, Instant now) {
        if (cancelled()) {
            return Availability.CANCELLED;
        }
        if (!kind.hasPlaces()) {
            return Availability.BY_ARRANGEMENT;
        }
        if (schedule.closedBy(now)) {
            return Availability.CLOSED;
        }
        if (schedule.opensAfter(now)) {
            return Availability.NOT_YET;
        }
        if (!places.containsKey(audience)) {
            return Availability.NO_PLACES;
        }
        if (isDrawPending()) {
            return Availability.DRAW;
        }
        Places standing = places.get(audience);
        return standing.left() > 0 && standing.waiting() == 0 ? Availability.OPEN : Availability.FULL;
    }

    /** Whether sign-ups are collected for a draw. */
    public boolean isDrawPending() {
        return draw != null && draw.isPending();
    }

    /** The words in a language, or in the nearest one there is. */
    public EventText.Words wordsIn(Language language) {
        return Catalogue.nearest(words, language);
    }

    /** What an audience brings, by language tag, in the languages that say so. */
    public Map<String, String> bring(Audience audience) {
        return words.entrySet().stream()
                .filter(each -> !each.getValue().bring(audience).isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().bring(audience)));
    }

    /** The venue in a language, or in the nearest one there is. */
    public Place venueIn(Language language) {
        return Catalogue.nearest(venues, language);
    }

    /** What everybody may know: how to reach the office, the event and the venue, in any language. */
    public List<String> publicWords() {
        return Stream.of(
                        Stream.of(programme.officeMail(), programme.officePhone()),
                        programme.texts().values().stream()
                                .flatMap(each -> each.words().office().lines()),
                        words.values().stream().map(each -> plain(each.title())),
                        venues.values().stream().flatMap(each -> Stream.of(plain(each.name()), plain(each.address()))))
                .flatMap(each -> each)
                .toList();
    }

    private static String plain(String markup) {
        return Ruby.plain(Ruby.annotate(markup));
    }

    /** The notice in force in a language, or in the nearest one there is; null when none was published. */
    public NoticeShown noticeIn(Language language) {
        return Catalogue.nearest(notices, language);
    }

    /** The same as an audience reads it. */
    public NoticeShown noticeIn(Language language, Audience audience) {
        NoticeShown notice = noticeIn(language);
        return notice == null ? null : notice.readBy(audience.name());
    }

    /** Whether a text is that of a notice in force, in any language. */
    public boolean isInForce(UUID noticeText) {
        return notices.values().stream().anyMatch(notice -> notice.id().equals(noticeText));
    }

    /** What an audience may be asked, in the order of forms. */
    public List<CollectionRule> asked(Audience audience) {
        return rules.stream()
                .filter(rule -> rule.audience().equals(audience.name()))
                .toList();
    }

    /** Whether an audience may be asked for a field. */
    public boolean asks(Audience audience, PersonalField field) {
        return asked(audience).stream().anyMatch(rule -> rule.field() == field);
    }
}
