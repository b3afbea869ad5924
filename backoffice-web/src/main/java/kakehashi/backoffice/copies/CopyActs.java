package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.copies.CopyReturns;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** What is done to a request: the name of the button that was pressed says what. */
@Named
@RequestScoped
public class CopyActs {

    private static final String ACT = "act";

    @Inject
    CopyLedger ledger;

    @Inject
    CopyDesk desk;

    @Inject
    CopyReturns returns;

    @Inject
    Events events;

    @Inject
    Acting acting;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** The request the address or the form names; empty when there is none. */
    Optional<CopyFile> find() {
        return Ids.find(request.getParameter("id")).flatMap(ledger::find);
    }

    /** The title of a request's event; empty for what is of a whole programme year. */
    String title(CopyFile file) {
        return Optional.ofNullable(file.request().eventId())
                .flatMap(events::row)
                .map(row -> row.title(texts.getLanguage()))
                .orElse("");
    }

    Actor actor() {
        return acting.actor();
    }

    boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    /**
     * Does it.
     *
     * @throws Refused as {@link CopyDesk} and {@link CopyReturns} say
     */
    void carryOut(UUID id) {
        switch (getDone()) {
            case "approve" -> desk.approve(id, request.getParameter("approval"));
            case "decline" -> desk.decline(id);
            case "withdraw" -> desk.withdraw(id);
            default -> returns.note(id, ticked(), note());
        }
    }

    private CopyReturns.Note note() {
        return getNotes().stream()
                .filter(each -> each.name().equals(getDone()))
                .findFirst()
                .orElseThrow(() -> new Refused("copyUnknown"));
    }

    private Set<UUID> ticked() {
        String[] ids = request.getParameterValues("copy");
        return ids == null
                ? Set.of()
                : Arrays.stream(ids).flatMap(id -> Ids.find(id).stream()).collect(Collectors.toSet());
    }

    /** What can be noted of copies. */
    public List<CopyReturns.Note> getNotes() {
        return List.of(CopyReturns.Note.values());
    }

    /** What was pressed. */
    String getDone() {
        String act = request.getParameter(ACT);
        return act == null ? "" : act;
    }

    /** Whether the address says what was just done. */
    public boolean isTold() {
        String done = request.getParameter("done");
        return !isPosted()
                && Stream.concat(
                                Stream.of("ask", "approve", "decline", "withdraw"),
                                getNotes().stream().map(Enum::name))
                        .anyMatch(each -> each.equals(done));
    }

    /** The key of the sentence that says so. */
    public String getKey() {
        return "copies.done." + request.getParameter("done");
    }
}
