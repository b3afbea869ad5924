package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.copies.CopyRow;
import kakehashi.domain.copies.CopyStanding;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.handler.Handlers;

/** Mirrors {@code copies.xhtml}: what was asked for, what is out, and what became of it; of one event or of all. */
@Named
@RequestScoped
public class CopiesPage {

    private static final String ALL = "all";

    private Optional<EventRow> event = Optional.empty();
    private boolean all;
    private Paged<CopyRow> list;
    private Map<UUID, String> titles = Map.of();
    private LocalDate today;

    @Inject
    CopyLedger ledger;

    @Inject
    Events events;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Loads the page of the ledger that the address names. */
    public void load() {
        event = Ids.find(request.getParameter("event")).flatMap(events::row);
        all = ALL.equals(request.getParameter("show"));
        list = Paged.of(
                here(all),
                request.getParameter(Pages.PARAMETER),
                (first, size) -> ledger.page(getEventId(), !all, first, size));
        today = handlers.today();
        titles = events.titles(
                list.getRows().stream()
                        .map(CopyRow::eventId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                office.getLanguage());
    }

    /** The address of the event whose ledger it is. */
    public Address getToEvent() {
        return office.at(Screen.EVENT).with("id", getEventId());
    }

    /** The event whose ledger it is; null for all. */
    public UUID getEventId() {
        return event.map(EventRow::id).orElse(null);
    }

    /** The page of the ledger. */
    public Paged<CopyRow> getList() {
        return list;
    }

    /** Whether finished ones are shown, too. */
    public boolean isAll() {
        return all;
    }

    /** The title of the event whose ledger it is; empty for all. */
    public String getTitle() {
        return event.map(row -> row.title(office.getLanguage())).orElse("");
    }

    /** Whether the reader may ask for copies of that event. */
    public boolean isAsking() {
        return event.filter(row -> row.kind().hasPlaces()).isPresent() && office.opens(Screen.COPY_ASK);
    }

    /** The address where copies of the event are asked for. */
    public Address getAsk() {
        return office.at(Screen.COPY_ASK).with("event", getEventId());
    }

    /** Where a row stands today. */
    public CopyStanding standing(CopyRow row) {
        return row.standing(today);
    }

    /** The title of a row's event. */
    public String title(CopyRow row) {
        return titles.getOrDefault(row.eventId(), "");
    }

    /** The address of a request. */
    public Address one(CopyRow row) {
        return office.at(Screen.COPY).with("id", row.id());
    }

    /** The address of the same with, or without, what is finished. */
    public Address getOther() {
        return here(!all);
    }

    private Address here(boolean whole) {
        return office.at(Screen.COPIES).with("event", getEventId()).with("show", whole ? ALL : null);
    }
}
