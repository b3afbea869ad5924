package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.consultation.BookingView;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.ConversationRow;
import kakehashi.domain.consultation.Conversations;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;

/** The person's consultations: booked ones that are not over, of which there are few, and those in writing. */
@Named("consultations")
@RequestScoped
public class ConsultationCards {

    private List<Booked> booked;
    private List<Written> written;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Bookings bookings;

    @Inject
    Conversations conversations;

    @Inject
    MeetingPlaces places;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    /**
     * A booked time.
     *
     * @param startsAt its beginning
     * @param link its page, where it is changed and called off
     */
    public record Booked(Instant startsAt, String when, String what, String where, String reference, String link) {}

    /** A conversation; {@code link} leads to its messages. */
    public record Written(String what, String state, boolean toRead, String reference, String link) {}

    @PostConstruct
    void read() {
        booked = bookings.ahead(signedIn.visitors()).stream().map(this::booked).toList();
        written = conversations.of(signedIn.visitors()).stream()
                .map(this::written)
                .toList();
    }

    private Booked booked(BookingView view) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        return new Booked(
                view.wish().startsAt(),
                Formats.of(visit.getLanguage())
                        .span(view.wish().startsAt().atZone(zone), view.endsAt().atZone(zone)),
                texts.get("Channel." + view.wish().channel()) + " / "
                        + texts.get("Theme." + view.wish().theme()),
                visit.snapshot()
                        .find(view.eventCode())
                        .map(event -> places.where(
                                view.wish().channel(), event, view.wish().place(), visit.getLanguage()))
                        .orElse(""),
                view.reference(),
                visit.to("booking/" + view.key()));
    }

    private Written written(ConversationRow row) {
        return new Written(
                texts.get("Theme." + row.theme()),
                texts.get("mypage.conversation.state." + row.state()),
                row.isForPerson(),
                row.reference(),
                visit.to("my/messages/" + row.id()));
    }

    /** The next booked time; empty when there is none. */
    Optional<Booked> next() {
        return booked.stream().findFirst();
    }

    /** Booked times that are not over, the next first. */
    public List<Booked> getBooked() {
        return booked;
    }

    /** Conversations, open ones first. */
    public List<Written> getWritten() {
        return written;
    }
}
