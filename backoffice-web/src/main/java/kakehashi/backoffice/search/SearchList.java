package kakehashi.backoffice.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.lists.Rows;
import kakehashi.domain.consultation.BookingHit;
import kakehashi.domain.consultation.BookingSearch;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationHit;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code search.xhtml}, for one request; nothing of them stays in the session. */
@Named
@RequestScoped
public class SearchList {

    private Rows<Hit> rows;
    private int shown;
    private boolean more;

    @Inject
    RegistrationDesk desk;

    @Inject
    BookingSearch bookings;

    @Inject
    Events events;

    @Inject
    SearchPage page;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows<>(this::load, Hit::id);
    }

    /** The rows, loaded when they are shown. */
    public Rows<Hit> getRows() {
        return rows;
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return more
                ? texts.of("search.search.more", "most", RegistrationDesk.MOST_FOUND)
                : texts.of("search.search.total", "total", rows.getRowCount());
    }

    /** Whether nobody was found; known once the rows were shown. */
    public boolean isNobody() {
        return rows.getRowCount() == 0;
    }

    private Slice<Hit> load(int first, int size) {
        shown = first;
        Pages.tell(page.getAddress().at(first));
        Slice<Hit> found = Slice.across(List.of(this::signUps, this::consultations), first, size);
        more = found.more();
        return found;
    }

    private Slice<Hit> signUps(int first, int size) {
        Slice<RegistrationHit> found = desk.search(page.filter(), first, size);
        Set<UUID> ids = found.rows().stream().map(RegistrationHit::eventId).collect(Collectors.toSet());
        Map<UUID, String> titles = events.titles(ids, office.getLanguage());
        return new Slice<>(
                found.rows().stream()
                        .map(hit -> Hit.of(
                                hit,
                                titles.get(hit.eventId()),
                                page.sheet(hit).at(shown).toString()))
                        .toList(),
                found.total(),
                found.more());
    }

    private Slice<Hit> consultations(int first, int size) {
        Slice<BookingHit> found = bookings.search(page.filter(), first, size);
        return new Slice<>(
                found.rows().stream()
                        .map(hit -> Hit.of(hit, when(hit), page.sheet(hit).toString()))
                        .toList(),
                found.total());
    }

    private String when(BookingHit hit) {
        return texts.of("search.search.consultation", "when", office.time(hit.startsAt()));
    }
}
