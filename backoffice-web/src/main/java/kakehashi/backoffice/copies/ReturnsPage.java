package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.copies.KeptCopy;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;

/** Mirrors {@code returns.xhtml}: the list with which copies are handed back, to be printed and signed. Source: P9. */
@Named
@RequestScoped
public class ReturnsPage {

    private Optional<EventRow> event = Optional.empty();
    private List<KeptCopy> copies = List.of();
    private String problem;

    @Inject
    CopyLedger ledger;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    NumberedPapers papers;

    @Inject
    PaperMaker maker;

    @Inject
    HttpServletRequest request;

    /** Loads the copies of the event that the address names, or of all; sends the list of an event as PDF. */
    public void load() throws IOException {
        event = Ids.find(request.getParameter("event")).flatMap(events::row);
        copies = ledger.kept(getEventId());
        if (isNumbered() && papers.isPressed()) {
            problem = papers.send(getEventId(), CopyKind.RETURN_LIST, file -> maker.returns(file, copies));
        }
    }

    /** Whether the reader can have it as a numbered PDF: the list of one event. */
    public boolean isNumbered() {
        return event.isPresent() && papers.isOffered();
    }

    /** Why there is no PDF; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The copies, by number. */
    public List<KeptCopy> getCopies() {
        return copies;
    }

    /** The event; null for all. */
    public UUID getEventId() {
        return event.map(EventRow::id).orElse(null);
    }

    /** The event's title; empty for all. */
    public String getTitle() {
        return event.map(row -> row.title(office.getLanguage())).orElse("");
    }
}
