package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Readiness.Step;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.approval.Coverage;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.register.FieldRegister;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.TextTrail;

/** Says what an event lacks before visitors may see it, and shows it to them when nothing does. Source: R-F2. */
@ApplicationScoped
public class Publishing {

    /** What the access log calls it. */
    public static final String ACTION = "event.publish";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    EventDesk desk;

    @Inject
    FieldRegister register;

    @Inject
    Notices notices;

    @Inject
    Approvals approvals;

    @Inject
    Catalogue catalogue;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What an event lacks.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional
    public Readiness readiness(UUID id) {
        Event event = em.find(Event.class, id);
        if (event == null) {
            throw new Refused("eventUnknown");
        }
        return readiness(event);
    }

    /**
     * Shows a draft to the public.
     *
     * @param version of the event as the page showed it
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code eventNotDraft}; {@code notReady.} and the first
     *     {@link Step} that is still to be done
     */
    @Transactional
    public void publish(UUID id, int version) {
        Event event = desk.shown(id, version);
        readiness(event).open().stream().findFirst().ifPresent(step -> {
            throw new Refused("notReady." + step);
        });
        event.publish();
        trail.add(ACTION, id, null, TextChange.Act.PUBLISHED, null);
        em.flush();
        catalogue.forget();
    }

    private Readiness readiness(Event event) {
        List<CollectionRule> rules = Events.asked(event, of(event.kind()));
        Map<String, NoticeShown> notice = notices.inForce(event.programme().id())
                .getOrDefault(event.kind().name(), Map.of());
        Set<DataItem> items = EnumSet.noneOf(DataItem.class);
        rules.forEach(rule -> items.add(rule.field().item()));
        Coverage coverage = approvals.coverage(event.programme().id(), need(event, items, notice));
        Set<Step> open = EnumSet.noneOf(Step.class);
        add(open, Step.WORDS, !isReady(event.texts().get(TextRules.SOURCE)));
        add(open, Step.DATES, isPast(event));
        add(open, Step.VENUE, !event.venue().texts().containsKey(TextRules.SOURCE));
        add(open, Step.PLACES, event.kind().hasPlaces() && event.places().isEmpty());
        add(open, Step.NOTICE, !settings.spoken().stream().allMatch(each -> notice.containsKey(each.tag())));
        add(open, Step.APPROVAL, !coverage.isComplete());
        return new Readiness(open, items, coverage);
    }

    /** The rules of a kind, in the order of forms. */
    @Transactional
    public List<CollectionRule> rules(EventKind kind) {
        return of(kind);
    }

    private List<CollectionRule> of(EventKind kind) {
        return register.rules().stream()
                .filter(rule -> rule.kind().equals(kind.name()))
                .toList();
    }

    private static void add(Set<Step> open, Step step, boolean lacking) {
        if (lacking) {
            open.add(step);
        }
    }

    private static boolean isReady(EventText text) {
        return text != null && text.isReady();
    }

    private boolean isPast(Event event) {
        Schedule schedule = event.schedule();
        boolean begun = event.kind().hasPlaces() && !clock.instant().isBefore(schedule.startsAt());
        return begun || schedule.closedBy(clock.instant());
    }

    private Coverage.Need need(Event event, Set<DataItem> items, Map<String, NoticeShown> notice) {
        NoticeShown source = notice.get(TextRules.SOURCE);
        return new Coverage.Need(
                event.kind().name(),
                event.id(),
                items,
                source == null ? "" : source.purpose(),
                event.schedule().collectsFrom(clock.instant()),
                event.schedule().end().toLocalDate());
    }
}
