package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Settings;

/** What is to be done in a programme year, once it is open, before its events can be published. Source: R-F2. */
@ApplicationScoped
public class YearSteps {

    @Inject
    Events events;

    @Inject
    Notices notices;

    @Inject
    Approvals approvals;

    @Inject
    Handlers handlers;

    @Inject
    Settings settings;

    /** The steps, in their order. */
    public enum Step {
        /** Notices in every language offered, for each kind of event the year has. */
        NOTICES,
        /** Approvals by the ward. */
        APPROVALS,
        /** Periods in which staff may handle its data. */
        PERIODS
    }

    /** Those that are still to be taken; the number of queries does not grow with the year. */
    @Transactional
    public Set<Step> open(Programme year) {
        Set<Step> open = EnumSet.noneOf(Step.class);
        if (!isNoticed(year)) {
            open.add(Step.NOTICES);
        }
        if (approvals.of(year.id()).stream().allMatch(each -> each.isWithdrawn())) {
            open.add(Step.APPROVALS);
        }
        if (handlers.all().stream().noneMatch(each -> each.programmeId().equals(year.id()))) {
            open.add(Step.PERIODS);
        }
        return open;
    }

    /** Whether a notice stands for all kinds of the year; while it has no events, for any. */
    private boolean isNoticed(Programme year) {
        Map<String, Map<String, NoticeShown>> inForce = notices.inForce(year.id());
        Set<String> complete = inForce.entrySet().stream()
                .filter(each -> settings.spoken().stream()
                        .allMatch(language -> each.getValue().containsKey(language.tag())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> kinds = events.rows().stream()
                .filter(row -> row.state() != Event.State.CANCELLED && !row.archived())
                .filter(row -> year.covers(row.schedule().start().toLocalDate()))
                .map(row -> row.kind().name())
                .collect(Collectors.toSet());
        return !complete.isEmpty() && complete.containsAll(kinds);
    }
}
