package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** All that waits for the reader. */
@RequestScoped
class Waiting {

    @Inject
    WaitingPeople people;

    @Inject
    WaitingCases cases;

    @Inject
    WaitingPapers papers;

    @Inject
    WaitingEvents events;

    @Inject
    WaitingInspections inspections;

    @Inject
    WaitingLog log;

    @Inject
    WaitingLedgers ledgers;

    @Inject
    WaitingYears years;

    /** People first, then cases; only what there is. */
    List<WaitingLine> lines() {
        return Stream.of(
                        people.lines(),
                        cases.lines(),
                        papers.lines(),
                        inspections.lines(),
                        log.lines(),
                        ledgers.lines(),
                        events.lines(),
                        years.lines())
                .flatMap(List::stream)
                .filter(line -> line.count() > 0)
                .toList();
    }
}
