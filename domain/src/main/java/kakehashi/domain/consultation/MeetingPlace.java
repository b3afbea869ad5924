package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Venue;
import kakehashi.domain.event.VenueText;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/** A place of consultations besides the office of the year; its words are those of its venue. */
@Entity
@Table(name = "consultation_place")
public class MeetingPlace {

    @Id
    private UUID id;

    @OneToOne(optional = false)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    /** From this day on not any more; null while no end is known. */
    @Column(name = "stopped_from")
    private LocalDate stoppedFrom;

    @Version
    private int version;

    /** For JPA. */
    protected MeetingPlace() {}

    /** The place that a venue is. */
    public MeetingPlace(UUID id, Venue venue) {
        this.id = id;
        this.venue = venue;
    }

    /** Nobody advises there from a day on; null takes that back. */
    void stop(LocalDate day) {
        stoppedFrom = day;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The venue whose words it has. */
    Venue venue() {
        return venue;
    }

    /** Its name and address by language tag. */
    public Map<String, Listing.Place> words() {
        return venue.texts().values().stream()
                .collect(Collectors.toMap(VenueText::language, text -> new Listing.Place(text.name(), text.address())));
    }

    /** Its name and address in a language, or in the nearest one there is. */
    Listing.Place in(Language language) {
        return Catalogue.nearest(words(), language);
    }

    /** What it is called in a language, without readings. */
    public String name(Language language) {
        return Ruby.plain(Ruby.annotate(in(language).name()));
    }

    /** The first day on which nobody advises there any more; null while no end is known. */
    public LocalDate stoppedFrom() {
        return stoppedFrom;
    }

    /** Whether nobody advises there any more on a day. */
    public boolean isStopped(LocalDate day) {
        return stoppedFrom != null && !day.isBefore(stoppedFrom);
    }
}
