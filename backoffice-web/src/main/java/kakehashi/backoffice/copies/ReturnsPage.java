package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.copies.KeptCopy;
import kakehashi.domain.programme.Programme;

/** Mirrors {@code returns.xhtml}: the list with which copies are handed back, to be printed and signed. Source: P9. */
@Named
@RequestScoped
public class ReturnsPage {

    private List<KeptCopy> copies = List.of();
    private Map<UUID, String> titles = Map.of();
    private List<Programme> years = List.of();

    @Inject
    CopyLedger ledger;

    @Inject
    Office office;

    @Inject
    NumberedPapers papers;

    @Inject
    ReturnGrid lists;

    @Inject
    PaperMaker maker;

    @Inject
    HttpServletRequest request;

    /** Loads the copies of the event that the address names, or of all; sends the list of one event or year as PDF. */
    public void load() throws IOException {
        copies = ledger.kept(papers.getEventId());
        titles = lists.titles(copies);
        years = papers.isOfEvent() || !isNumbered() ? List.of() : ledger.years();
        if (!isNumbered() || !papers.isPressed()) {
            return;
        }
        if (papers.isOfEvent()) {
            papers.send(CopyKind.RETURN_LIST, file -> maker.returns(file, copies));
            return;
        }
        Optional<Programme> year = Ids.find(request.getParameter("year")).flatMap(this::year);
        if (year.isPresent()) {
            papers.sendReturns(year.get().id(), file -> maker.returns(file, year.get(), of(year.get())));
        }
    }

    private Optional<Programme> year(UUID id) {
        return years.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private List<KeptCopy> of(Programme year) {
        return copies.stream()
                .filter(copy -> copy.programmeId().equals(year.id()))
                .toList();
    }

    /** Whether the reader can have it as a numbered PDF. */
    public boolean isNumbered() {
        return office.writes(Screen.COPY_RETURNS);
    }

    /** The copies, by number. */
    public List<KeptCopy> getCopies() {
        return copies;
    }

    /** The title of a copy's event. */
    public String title(KeptCopy copy) {
        return titles.getOrDefault(copy.eventId(), "");
    }

    /** The programme years whose list the reader can have as PDF, the latest first; none on the list of an event. */
    public List<Programme> getYears() {
        return years;
    }
}
