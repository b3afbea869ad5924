package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.LeftOut;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.event.Stay;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The questions of an event's plan: what is asked depends on whether it is new, a draft or published. */
@RequestScoped
class PlanForm {

    private static final List<String> MOMENTS = List.of("starts", "ends", "opens", "closes");
    private static final String ASK = "ask-";

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<Audience, Integer> taken = new EnumMap<>(Audience.class);
    private PlanWords words;
    private EventPlan plan;
    private boolean fixed;

    @Inject
    EventDesk desk;

    @Inject
    Publishing publishing;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** The questions, answered as the event is; without answers for a new one. */
    List<Question> ask(EventSheet sheet) {
        words = new PlanWords(texts);
        plan = sheet == null ? null : sheet.plan();
        if (sheet != null) {
            sheet.row().places().forEach((audience, places) -> taken.put(audience, places.taken()));
        }
        fixed = sheet != null && sheet.row().state() != Event.State.DRAFT;
        if (!fixed) {
            add(words.kind());
        }
        add(words.venue(desk.venues()));
        MOMENTS.forEach(id -> add(words.moment(id)));
        add(words.line("zone").answer(settings.zone(Setting.OFFICE_ZONE).getId()));
        for (Audience audience : Audience.values()) {
            if (plan == null || isSeated(audience)) {
                add(words.line(audience.name()).required(false));
            }
        }
        if (!fixed) {
            if (plan == null || plan.kind().hasPlaces()) {
                add(words.moment("draw").required(false));
            }
            askMore();
        }
        if (plan != null) {
            answer();
        }
        return List.copyOf(questions.values());
    }

    private boolean isSeated(Audience audience) {
        return plan.kind().hasPlaces() && plan.kind().audiences().contains(audience);
    }

    private void askMore() {
        if (plan == null || plan.kind() == EventKind.INTERNSHIP) {
            add(words.line("host").required(false));
            add(words.pay());
        }
        if (plan != null) {
            optional(plan.kind())
                    .forEach(cell -> add(words.tick(ASK + cell.name(), cell)
                            .answer(plan.leftOut().contains(cell) ? "" : Question.TICKED)));
        }
    }

    private Stream<LeftOut> optional(EventKind kind) {
        return publishing.rules(kind).stream().filter(rule -> !rule.required()).map(LeftOut::of);
    }

    private void add(Question question) {
        questions.put(question.getId(), question);
    }

    private void answer() {
        Schedule schedule = plan.schedule();
        give("kind", plan.kind().name());
        give("venue", plan.venue().toString());
        give("zone", schedule.zone().getId());
        give("starts", Moments.local(schedule.startsAt(), schedule.zone()));
        give("ends", Moments.local(schedule.endsAt(), schedule.zone()));
        give("opens", Moments.local(schedule.opensAt(), schedule.zone()));
        give("closes", Moments.local(schedule.closesAt(), schedule.zone()));
        give("draw", plan.drawAt() == null ? "" : Moments.local(plan.drawAt(), schedule.zone()));
        plan.places().forEach((audience, count) -> give(audience.name(), String.valueOf(count)));
        if (plan.stay() != null) {
            give("host", plan.stay().host());
            give("pay", plan.stay().pay().name());
        }
        Stream.concat(MOMENTS.stream(), Stream.of("draw")).forEach(id -> moment(id, schedule.zone()));
    }

    private void give(String id, String answer) {
        if (questions.containsKey(id)) {
            questions.get(id).answer(answer).readBack(id.equals("draw") ? texts.get("events.work.way.first") : null);
        }
    }

    /** What the form says now, a line for each answer. */
    String said() {
        return Question.said(questions.values());
    }

    /**
     * The plan that was typed; empty when a single answer cannot be read, which says so then.
     *
     * @throws Refused as {@link EventPlan} and {@link Schedule}
     */
    Optional<EventPlan> read() {
        ZoneId zone = zone();
        Map<String, Instant> moments = new LinkedHashMap<>();
        Stream.concat(MOMENTS.stream(), Stream.of("draw")).forEach(id -> moments.put(id, moment(id, zone)));
        Map<Audience, Integer> places = new EnumMap<>(Audience.class);
        Stream.of(Audience.values()).forEach(each -> count(each, places));
        order(moments);
        if (questions.values().stream().anyMatch(Question::isWrong)) {
            return Optional.empty();
        }
        EventKind kind = fixed ? plan.kind() : EventKind.valueOf(value("kind"));
        Schedule schedule = new Schedule(
                zone, moments.get("starts"), moments.get("ends"), moments.get("opens"), moments.get("closes"));
        return Optional.of(new EventPlan(
                kind,
                UUID.fromString(value("venue")),
                schedule,
                places,
                fixed ? plan.drawAt() : moments.get("draw"),
                fixed ? plan.stay() : stay(),
                fixed ? plan.leftOut() : leftOut(kind)));
    }

    /** Says beside the field which moment comes too early or too late. */
    private void order(Map<String, Instant> moments) {
        later("ends", moments.get("starts"), moments.get("ends"), "endsBeforeStarts");
        Instant starts = moments.get("starts");
        boolean moved = plan == null || !plan.schedule().startsAt().equals(starts);
        if (starts != null && moved && starts.isBefore(clock.instant())) {
            questions.get("starts").refuse(texts.get("error.startsGone"));
        }
        later("closes", moments.get("opens"), moments.get("closes"), "closesBeforeOpens");
        Instant ends = moments.get("ends");
        if (ends != null
                && moments.get("closes") != null
                && moments.get("closes").isAfter(ends)) {
            questions.get("closes").refuse(texts.get("error.closesAfterEnds"));
        }
        later("draw", moments.get("opens"), moments.get("draw"), "drawOutOfTime");
        later("draw", moments.get("draw"), moments.get("starts"), "drawOutOfTime");
    }

    private void later(String id, Instant before, Instant after, String code) {
        if (questions.containsKey(id) && before != null && after != null && !before.isBefore(after)) {
            questions.get(id).refuse(texts.get("error." + code));
        }
    }

    private String value(String id) {
        return questions.containsKey(id) ? questions.get(id).getValue().strip() : "";
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(value("zone"));
        } catch (DateTimeException unknown) {
            questions.get("zone").refuse(texts.get("error.zoneUnknown"));
            return settings.zone(Setting.OFFICE_ZONE);
        }
    }

    /** A moment; null when none was typed. */
    private Instant moment(String id, ZoneId zone) {
        if (value(id).isEmpty()) {
            give(id, "");
            return null;
        }
        return Moments.read(questions.get(id), zone, texts);
    }

    private void count(Audience audience, Map<Audience, Integer> places) {
        Question question = questions.get(audience.name());
        if (value(audience.name()).isEmpty()) {
            return;
        }
        Integer typed = Typed.number(question, texts);
        if (typed == null) {
            return;
        }
        places.put(audience, typed);
        if (typed > EventPlan.MOST_PLACES || !fixed && typed == 0) {
            question.refuse(texts.get("error.placesOutOfRange"));
        } else if (typed < taken.getOrDefault(audience, 0)) {
            question.refuse(texts.of("error.placesTaken", "taken", taken.get(audience)));
        }
    }

    private Stay stay() {
        if (value("host").isEmpty() && value("pay").isEmpty()) {
            return null;
        }
        if (value("host").isEmpty() || value("pay").isEmpty()) {
            throw new Refused("stayHalf");
        }
        return new Stay(value("host"), Stay.Pay.valueOf(value("pay")));
    }

    /** What the boxes leave out, as far as the kind may leave it out. */
    private Set<LeftOut> leftOut(EventKind kind) {
        return optional(kind)
                .filter(cell -> questions.containsKey(ASK + cell.name()))
                .filter(cell -> !questions.get(ASK + cell.name()).isTicked())
                .collect(Collectors.toSet());
    }
}
