package kakehashi.backoffice.interviews;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kakehashi.domain.matching.interview.Solving;
import kakehashi.domain.matching.interview.SolvingOrder;
import kakehashi.domain.matching.interview.TimetableSearch;
import kakehashi.i18n.web.Incident;

/** Has timetables searched beside requests, so that their page can be left and found again. */
@ApplicationScoped
public class SearchRunner {

    private volatile boolean ending;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Solving solving;

    @Inject
    TimetableSearch search;

    /** Begins a search; what is refused is refused before. */
    void begin(UUID eventId, SolvingOrder order, int version) {
        UUID run = solving.start(eventId, order, version);
        threads.submit(() -> run(eventId, run));
    }

    private void run(UUID eventId, UUID run) {
        try {
            search.run(eventId, run, () -> ending);
        } catch (RuntimeException | Error failed) {
            Incident.log(failed);
        }
    }

    /** The best so far is kept when the application ends. */
    @PreDestroy
    void end() {
        ending = true;
    }
}
