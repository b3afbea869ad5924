package kakehashi.portal.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** An event in the reader's words, ready to be shown. */
public class EventTile {

    private final Listing event;
    private final Language language;
    private final Instant now;
    private final Texts texts;
    private final Formats formats;
    private final List<Offer> offers;

    /** An event for a reader at a moment. */
    public EventTile(Listing event, Language language, Instant now) {
        this.event = event;
        this.language = language;
        this.now = now;
        this.texts = Texts.of(language);
        this.formats = Formats.of(language);
        this.offers = Arrays.stream(Audience.values())
                .filter(audience -> event.kind().audiences().contains(audience))
                .map(this::offer)
                .toList();
    }

    /** A paragraph or a list of the description. */
    public record Block(String text, List<String> items) {

        /** Whether it is a list. */
        public boolean list() {
            return !items.isEmpty();
        }
    }

    /** What an audience is told about its places, and whether it can sign up: for a place, the waiting list or a draw. */
    public record Offer(Audience audience, String label, String text, Listing.Availability availability) {

        /** Whether it can sign up in any way. */
        public boolean open() {
            return free() || waits() || draws();
        }

        /** Whether a place is free. */
        public boolean free() {
            return availability == Listing.Availability.OPEN;
        }

        /** Whether it can join the waiting list. */
        public boolean waits() {
            return availability == Listing.Availability.FULL;
        }

        /** Whether it can take part in the draw. */
        public boolean draws() {
            return availability == Listing.Availability.DRAW;
        }
    }

    /** The name in addresses. */
    public String getCode() {
        return event.code();
    }

    /** Where an audience signs up, behind the language. */
    public String registerPath(Offer offer) {
        String audience = offer.audience().name().toLowerCase(Locale.ROOT);
        return "events/" + getCode() + "/register" + (getOffers().size() == 1 ? "" : "?for=" + audience);
    }

    /** The title. */
    public String getTitle() {
        return Ruby.annotate(words().title());
    }

    /** The sentence for lists. */
    public String getSummary() {
        return Ruby.annotate(words().summary());
    }

    /** The description in blocks. */
    public List<Block> getDescription() {
        return Arrays.stream(words().description().split("\n\n"))
                .flatMap(part -> blocks(part).stream())
                .toList();
    }

    /** What an audience brings. */
    public Bring bring(Audience audience) {
        return Bring.of(event, audience, language);
    }

    /** What each audience brings of which the event says so. */
    public List<Bring> getBrings() {
        return offers.stream()
                .map(offer -> bring(offer.audience()))
                .filter(bring -> !bring.things().isEmpty())
                .toList();
    }

    private static List<Block> blocks(String part) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : part.strip().split("\n")) {
            if (line.startsWith("- ")) {
                items.add(Ruby.annotate(line.substring(2)));
            } else if (!line.isBlank()) {
                addList(blocks, items);
                blocks.add(new Block(Ruby.annotate(line), List.of()));
            }
        }
        addList(blocks, items);
        return blocks;
    }

    private static void addList(List<Block> blocks, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block("", List.copyOf(items)));
            items.clear();
        }
    }

    /** The kind's constant, for icons and styles. */
    public String getKind() {
        return event.kind().name();
    }

    /** The kind in words. */
    public String getKindLabel() {
        return texts.get("EventKind." + event.kind().name());
    }

    /** Day and times; for events by arrangement the sentence that says so. */
    public String getWhen() {
        return event.kind().hasPlaces()
                ? formats.span(event.schedule().start(), event.schedule().end())
                : texts.get("events.tile.allYear");
    }

    /** Day of the month, for the calendar tile. */
    public int getDay() {
        return event.schedule().start().getDayOfMonth();
    }

    /** The month, for the calendar tile. */
    public String getMonth() {
        LocalDate day = event.schedule().start().toLocalDate();
        return texts.format("format.shortMonth", "m", String.valueOf(day.getMonthValue()), "month", monthName(day));
    }

    private String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, language.locale());
    }

    /** The weekday, for the calendar tile. */
    public String getWeekday() {
        return texts.get("format.weekday." + event.schedule().start().getDayOfWeek());
    }

    /** Whether it has a day of its own. */
    public boolean isDated() {
        return event.kind().hasPlaces();
    }

    /** The venue's name. */
    public String getVenue() {
        return Ruby.annotate(event.venueIn(language).name());
    }

    /** The venue's address. */
    public String getAddress() {
        return Ruby.annotate(event.venueIn(language).address());
    }

    /** The language the words are in, when it is not the reader's; null when it is. */
    public String getFallback() {
        return Catalogue.fallback(event.words(), language);
    }

    /** Whether the words are in another language than the reader's. */
    public boolean isForeign() {
        return getFallback() != null;
    }

    /** The name of the language the words are in, in itself. */
    public String getFallbackName() {
        return Languages.find(getFallback()).orElse(language).endonym();
    }

    /** The sentence that says which language the words are in. */
    public String getFallbackNote() {
        return texts.format("page.fallback", "language", getFallbackName());
    }

    /** For each audience, its places and whether it can sign up now. */
    public List<Offer> getOffers() {
        return offers;
    }

    private Offer offer(Audience audience) {
        Listing.Availability availability = event.availability(audience, now);
        Listing.Places places = event.places().getOrDefault(audience, new Listing.Places(0, 0));
        return new Offer(
                audience,
                texts.get("Audience." + (isForOfferHolders() ? "OFFER_HOLDER" : audience.name())),
                text(audience, availability, places),
                availability);
    }

    private String text(Audience audience, Listing.Availability availability, Listing.Places places) {
        return switch (availability) {
            case OPEN ->
                texts.format("events.places.left." + audience, "left", places.left(), "capacity", places.capacity());
            case FULL -> texts.format("events.places.line." + audience, "waiting", places.waiting());
            case DRAW ->
                texts.format("events.places.draw." + audience, "capacity", places.capacity(), "draw", getDrawDay());
            case NOT_YET ->
                texts.format(
                        "events.places.NOT_YET", "opens", day(event.schedule().opensAt()));
            default -> texts.get("events.places." + availability);
        };
    }

    private String day(Instant at) {
        return formats.date(at.atZone(event.schedule().zone()).toLocalDate());
    }

    /** The day on which places are drawn; empty when they are not. */
    public String getDrawDay() {
        return event.draw() == null ? "" : day(event.draw().at());
    }

    /** Whether sign-ups are collected for a draw. */
    public boolean isDrawPending() {
        return event.isDrawPending();
    }

    /** Whether places were drawn. */
    public boolean isDrawn() {
        return event.draw() != null && !event.isDrawPending();
    }

    /** The seed of the draw; null before. */
    public String getSeed() {
        return event.draw() == null ? null : event.draw().seed();
    }

    /** Whether it says who receives people and whether they pay. */
    public boolean isStay() {
        return event.stay() != null;
    }

    /** The companies that receive people, one by one; empty where none do. */
    public List<String> getHosts() {
        return isStay() ? List.of(event.stay().host().split("\\s*、\\s*")) : List.of();
    }

    /** The key of the words for whether they pay. */
    public String getPay() {
        return "events.event.pay." + event.stay().pay();
    }

    /** How many days it lasts. */
    public int getDays() {
        LocalDate first = event.schedule().start().toLocalDate();
        return (int) ChronoUnit.DAYS.between(first, event.schedule().end().toLocalDate()) + 1;
    }

    /** Until when one can sign up. */
    public String getCloses() {
        return formats.dateTime(
                event.schedule().closesAt().atZone(event.schedule().zone()));
    }

    /** Whether anybody can sign up now. */
    public boolean isOpen() {
        return getOffers().stream().anyMatch(Offer::open);
    }

    /** Whether nobody can sign up yet, and somebody will. */
    public boolean isLater() {
        return !isOpen()
                && getOffers().stream().anyMatch(offer -> offer.availability() == Listing.Availability.NOT_YET);
    }

    /** The key of what is told of the job offer that is needed; that it is asked for only where one can sign up. */
    public String getOfferWords() {
        return isOpen() ? "events.event.offerHoldersOnly" : "events.event.offerHoldersLater";
    }

    /** Whether it is over. */
    public boolean isPast() {
        return event.kind().hasPlaces() && event.schedule().endsAt().isBefore(now);
    }

    /** Whether it takes place on a day, in its own zone. */
    public boolean isOn(LocalDate day) {
        return isDated()
                && !event.schedule().start().toLocalDate().isAfter(day)
                && !event.schedule().end().toLocalDate().isBefore(day);
    }

    /** Whether its day can be put into a calendar. */
    public boolean isAhead() {
        return isDated() && !isPast();
    }

    /** Whether who signs up for this offer gets a booth. */
    public boolean isBoothFor(Offer offer) {
        return offer.audience() == Audience.COMPANY && isWithBooths() && !isPast() && !isCancelled();
    }

    /** Whether each company has a booth of its own. */
    public boolean isWithBooths() {
        return event.kind().hasBooths();
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return event.cancelled();
    }

    /** Whether it is told why it was called off. */
    public boolean isReasonGiven() {
        return event.standing().reason() != null;
    }

    /** The key of the words for why it was called off. */
    public String getReason() {
        return "CancelReason." + event.standing().reason();
    }

    /** Whether people choose a time of their own for it. */
    public boolean isBookable() {
        return !event.kind().hasPlaces() && !event.cancelled();
    }

    /** Whether only people with a job offer can take part. */
    public boolean isForOfferHolders() {
        return event.kind().needsOffer();
    }

    /** The beginning in ISO 8601, for search engines. */
    public String getStartIso() {
        return event.schedule().start().toOffsetDateTime().toString();
    }

    /** The end in ISO 8601, for search engines. */
    public String getEndIso() {
        return event.schedule().end().toOffsetDateTime().toString();
    }

    /** Whether it takes place, in schema.org's words. */
    public String getStatus() {
        return "https://schema.org/" + (isCancelled() ? "EventCancelled" : "EventScheduled");
    }

    private EventText.Words words() {
        return event.wordsIn(language);
    }
}
