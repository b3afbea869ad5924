package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.clauses.AuditFacts;
import kakehashi.domain.privacy.clauses.LogCount;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;

/** Mirrors {@code denied.xhtml}: uses that were refused because they were not for the announced purpose. Source: R-W5. */
@Named
@RequestScoped
public class DeniedPage {

    private static final Comparator<LogCount> LATEST =
            Comparator.comparing(LogCount::month).reversed().thenComparing(LogCount::action);

    private List<LogCount> counts = List.of();

    @Inject
    AuditFacts facts;

    @Inject
    Programmes programmes;

    @Inject
    Office office;

    /** Reads what was refused in the programmes that are not over. */
    public void load() {
        List<LogCount> found = new ArrayList<>();
        for (Programme year : programmes.unfinished()) {
            facts.log(year).stream()
                    .filter(count -> count.action().endsWith(AccessLog.DENIED))
                    .forEach(found::add);
        }
        counts = found.stream().sorted(LATEST).toList();
    }

    /** How often what was refused, the latest month first. */
    public List<LogCount> getCounts() {
        return counts;
    }

    /** The address of the entries in the log. */
    public Address getEntries() {
        return office.at(Screen.LOG).with("action", AccessLog.DENIED);
    }

    /** The same of one kind of use. */
    public Address entries(LogCount count) {
        return office.at(Screen.LOG).with("action", count.action());
    }

    /** The way back to the clauses. */
    public Address getBack() {
        return office.at(Screen.CLAUSES);
    }
}
