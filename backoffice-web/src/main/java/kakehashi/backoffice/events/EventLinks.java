package kakehashi.backoffice.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.ItemNames;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Readiness;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** An event's plan in words, its checklist, and the addresses of what belongs to it. */
@RequestScoped
class EventLinks {

    private static final String FACT = "events.work.fact.";

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** One thing that is planned. */
    public record Fact(String label, String words) {}

    /** A way to a page that belongs to the event; {@code key} is the text on it. */
    public record Way(String key, Address address) {}

    /** A line of the checklist. */
    StepLine step(EventSheet sheet, Readiness readiness, Readiness.Step step) {
        boolean done = !readiness.lacks(step);
        String key = "events.ready." + step + (done ? ".done" : ".todo");
        String words = step == Readiness.Step.APPROVAL && !done ? gap(sheet, readiness) : texts.get(key);
        if (step == Readiness.Step.WORDS && !done && sheet.texts().containsKey(TextRules.SOURCE)) {
            words = texts.get("events.ready.WORDS.copied");
        }
        return new StepLine(step.name(), done, words, mend(sheet, step));
    }

    /** What the ward's approvals lack; of one that does not hold on all days, which and on which days. */
    private String gap(EventSheet sheet, Readiness readiness) {
        String key = "events.ready.APPROVAL." + readiness.gap();
        ApprovalTerms near = readiness.coverage().near();
        if (near == null) {
            return texts.of(key, "items", ItemNames.of(readiness.coverage().missing(), texts));
        }
        Schedule schedule = sheet.plan().schedule();
        return texts.of(
                key,
                "number",
                near.number(),
                "from",
                office.day(near.first()),
                "to",
                office.day(near.last()),
                "needed",
                office.day(schedule.collectsFrom(clock.instant())),
                "end",
                office.day(schedule.end().toLocalDate()));
    }

    /** Where a step is done; null when the reader cannot do it. */
    private Address mend(EventSheet sheet, Readiness.Step step) {
        return switch (step) {
            case WORDS ->
                written(Screen.EVENT_TEXT, at(Screen.EVENT_TEXT, sheet).with("tag", "ja"));
            case DATES, VENUE, PLACES -> written(Screen.EVENT_PLAN, at(Screen.EVENT_PLAN, sheet));
            case NOTICE -> written(Screen.NOTICE, notice(sheet));
            case APPROVAL -> written(Screen.APPROVAL, of(Screen.APPROVAL, sheet));
        };
    }

    private Address written(Screen screen, Address address) {
        return office.writes(screen) ? address : null;
    }

    private Address at(Screen screen, EventSheet sheet) {
        return office.at(screen).with(ShownEvent.ID, sheet.row().id());
    }

    /** The address of a page about more than the event, with the event named. */
    private Address of(Screen screen, EventSheet sheet) {
        return office.at(screen).with("event", sheet.row().id());
    }

    private Address notice(EventSheet sheet) {
        return office.at(Screen.NOTICE)
                .with("programme", sheet.programme())
                .with("kind", sheet.row().kind());
    }

    /** The plan, label by label. */
    List<Fact> facts(EventSheet sheet, Readiness readiness) {
        EventPlan plan = sheet.plan();
        Formats formats = Formats.of(texts.getLanguage());
        Listing.Place venue = Catalogue.nearest(sheet.venues(), texts.getLanguage());
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "code",
                texts.of(
                        "events.work.codes",
                        "kind",
                        texts.get("EventKind." + plan.kind()),
                        "clause",
                        plan.kind().code(),
                        "code",
                        sheet.row().code())));
        facts.add(fact(
                "when", formats.span(plan.schedule().start(), plan.schedule().end())));
        facts.add(fact("zone", plan.schedule().zone().getId()));
        facts.add(fact("venue", venue == null ? "" : venue.name()));
        if (plan.kind().hasPlaces()) {
            facts.add(fact("opens", moment(plan, plan.schedule().opensAt())));
            facts.add(fact("closes", moment(plan, plan.schedule().closesAt())));
            facts.add(fact("way", way(plan)));
            Arrays.stream(Audience.values())
                    .filter(sheet.row().places()::containsKey)
                    .forEach(each -> facts.add(places(each, sheet.row().places())));
        }
        facts.add(fact("asked", ItemNames.of(readiness.items(), texts)));
        return facts;
    }

    private String way(EventPlan plan) {
        return plan.drawAt() == null
                ? texts.get("events.work.way.first")
                : texts.of("events.work.way.draw", "at", moment(plan, plan.drawAt()));
    }

    private Fact places(Audience audience, Map<Audience, Listing.Places> places) {
        Listing.Places standing = places.get(audience);
        return new Fact(
                texts.get("events.work.places." + audience),
                texts.of(
                        "events.work.standing",
                        "taken",
                        standing.taken(),
                        "capacity",
                        standing.capacity(),
                        "waiting",
                        standing.waiting()));
    }

    private String moment(EventPlan plan, Instant at) {
        return Formats.of(texts.getLanguage())
                .dateTime(at.atZone(plan.schedule().zone()));
    }

    private Fact fact(String key, String words) {
        return new Fact(texts.get(FACT + key), words);
    }

    /** The ways to what belongs to the event, as far as the reader may go them. */
    List<Way> ways(EventSheet sheet, EventLine line) {
        boolean published = sheet.row().state() == Event.State.PUBLISHED;
        boolean open =
                sheet.row().state() != Event.State.CANCELLED && !sheet.row().archived();
        List<Way> ways = new ArrayList<>();
        add(ways, line.dated(), Screen.REGISTRATIONS, of(Screen.REGISTRATIONS, sheet));
        add(ways, line.dated() && published, Screen.CHECKIN, of(Screen.CHECKIN, sheet));
        add(ways, line.dated() && published && !line.over(), Screen.DUTY, of(Screen.DUTY, sheet));
        add(ways, line.over() && published, Screen.SURVEY, of(Screen.SURVEY, sheet));
        add(ways, sheet.row().kind().hasTurns(), Screen.TIMETABLE, at(Screen.TIMETABLE, sheet));
        boolean wished = sheet.row().kind().hasBooths();
        add(ways, wished && published, Screen.WISHES, at(Screen.WISHES, sheet));
        add(ways, wished && published, Screen.INTERVIEW_QUESTIONS, at(Screen.INTERVIEW_QUESTIONS, sheet));
        boolean stays = sheet.row().kind() == EventKind.INTERNSHIP;
        add(ways, stays && line.dated() && published, Screen.PLACEMENT, at(Screen.PLACEMENT, sheet));
        boolean interviews = sheet.row().kind() == EventKind.INTERVIEW_DAY;
        add(ways, interviews && line.dated() && published, Screen.INTERVIEW, at(Screen.INTERVIEW, sheet));
        add(ways, interviews && line.dated() && published, Screen.INTERVIEW_RESULTS, at(Screen.INTERVIEW_RESULTS, sheet));
        add(ways, line.dated(), Screen.GROUP_MAILS, of(Screen.GROUP_MAILS, sheet));
        add(ways, line.dated(), Screen.COPIES, of(Screen.COPIES, sheet));
        add(ways, true, Screen.NOTICE, notice(sheet));
        add(ways, open, Screen.EVENT_PLAN, at(Screen.EVENT_PLAN, sheet));
        add(ways, true, Screen.EVENT_COPY, at(Screen.EVENT_COPY, sheet));
        add(
                ways,
                published && line.dated() && open && !line.over(),
                Screen.EVENT_CALL_OFF,
                at(Screen.EVENT_CALL_OFF, sheet));
        return ways;
    }

    private void add(List<Way> ways, boolean there, Screen screen, Address address) {
        if (there && office.opens(screen)) {
            ways.add(new Way("events.way." + screen, address));
        }
    }

    /** A refusal in the reader's words, its moment in the office's zone. */
    String say(Refused refused) {
        return texts.say(office.timed(refused));
    }
}
