package kakehashi.backoffice.copies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/**
 * Papers without anybody's data, of the event that the address names or of a programme year, as PDF: each gets the next
 * number of the ledger when its button is pressed.
 */
@Named
@RequestScoped
public class NumberedPapers {

    private Optional<EventRow> event = Optional.empty();
    private String problem;

    @Inject
    CopyDesk desk;

    @Inject
    CopyLedger ledger;

    @Inject
    Events events;

    @Inject
    PaperMaker maker;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void find() {
        event = Ids.find(request.getParameter("event")).flatMap(events::row);
    }

    /** Whether the button was pressed. */
    boolean isPressed() {
        return request.getMethod().equals("POST");
    }

    /** Sends a numbered paper of the event as a file; what is wrong when there is none is a problem. */
    void send(CopyKind kind, Function<CopyFile, Paper> paper) throws IOException {
        send(() -> desk.number(getEventId(), kind, texts.get("CopyKind." + kind)), paper);
    }

    /** Sends the list with which everything of a programme year is handed back. */
    void sendReturns(UUID programmeId, Function<CopyFile, Paper> paper) throws IOException {
        send(() -> desk.numberReturns(programmeId, texts.get("CopyKind." + CopyKind.RETURN_LIST)), paper);
    }

    private void send(Supplier<UUID> number, Function<CopyFile, Paper> paper) throws IOException {
        try {
            maker.mustDraw();
            CopyFile file = ledger.find(number.get()).orElseThrow();
            Paper made = paper.apply(file);
            Download.send(file.request().number() + ".pdf", Download.PDF, out -> maker.draw(made, out));
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Whether the address names an event. */
    public boolean isOfEvent() {
        return event.isPresent();
    }

    /** The event; null for none. */
    public UUID getEventId() {
        return event.map(EventRow::id).orElse(null);
    }

    /** The event's title; empty for none. */
    public String getTitle() {
        return event.map(row -> row.title(texts.getLanguage())).orElse("");
    }

    /** Why there is no PDF; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }
}
