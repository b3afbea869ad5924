package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Consultations;
import kakehashi.domain.consultation.Resource;
import kakehashi.domain.consultation.Resources;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.i18n.Ruby;

/** What the booking of {@code consultation.xhtml} has, and what staff can do with it. */
@Named
@RequestScoped
public class ConsultationActs {

    private String place = "";
    private List<String> resources = List.of();
    private List<Resource.Kind> lost = List.of();
    private List<Way> ways = List.of();

    @Inject
    ConsultationPage page;

    @Inject
    Resources rooms;

    @Inject
    StaffBookings bookings;

    @Inject
    Consultations consultations;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** A way to a page; {@code screen} names its label. */
    public record Way(Screen screen, String address) {}

    /** Finds out what can be done with the booking that was opened. */
    public void load() {
        Booking booking = page.getBooking();
        if (booking == null) {
            return;
        }
        place = booking.channel() == Channel.IN_PERSON
                ? Ruby.plain(consultations.where(booking, office.getLanguage()))
                : "";
        resources = Stream.of(Resource.Kind.values())
                .map(kind -> booking.held(kind).id())
                .filter(Objects::nonNull)
                .flatMap(each -> rooms.find(each).stream())
                .map(words::name)
                .toList();
        if (booking.isStanding(clock.instant())) {
            lost = Stream.of(Resource.Kind.values())
                    .filter(kind -> booking.held(kind).isLost())
                    .toList();
            boolean ahead = clock.instant().isBefore(booking.startsAt());
            boolean changed = ahead && bookings.mayChange(booking.id());
            ways = Stream.of(
                            Screen.CONSULTATION_ASSIGN,
                            Screen.CONSULTATION_MOVE,
                            Screen.CONSULTATION_REASSIGN,
                            Screen.CONSULTATION_CALL_OFF)
                    .filter(screen -> changed || screen == Screen.CONSULTATION_ASSIGN)
                    .filter(office::opens)
                    .map(screen -> new Way(
                            screen, office.at(screen).with("id", page.getId()).toString()))
                    .toList();
        }
    }

    /** Whether it is held at a place. */
    public boolean isPlaced() {
        return !place.isEmpty();
    }

    /** Where it is held; empty when they talk by phone. */
    public String getPlace() {
        return place;
    }

    /** Its room and its interpreter, as far as it has them. */
    public List<String> getResources() {
        return resources;
    }

    /** What it had and could not keep when it moved. */
    public List<Resource.Kind> getLost() {
        return lost;
    }

    /** The ways to what can be done. */
    public List<Way> getWays() {
        return ways;
    }
}
