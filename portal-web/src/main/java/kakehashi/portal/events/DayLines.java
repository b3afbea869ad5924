package kakehashi.portal.events;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.matching.interview.OwnMeeting;
import kakehashi.domain.matching.result.Pair;
import kakehashi.domain.matching.result.ToldStep;
import kakehashi.domain.timetable.DayPlan;
import kakehashi.domain.timetable.Turn;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** The timetable of an event's day for one sign-up, in the reader's words. */
public class DayLines {

    private final DayPlan plan;
    private final Listing event;
    private final Texts texts;
    private final Formats formats;
    private List<OwnMeeting> meetings;
    private Set<UUID> shown;
    private Map<Pair, ToldStep> steps = Map.of();

    /** The day of a sign-up for an event; the plan is null while nothing is known of it. */
    public DayLines(DayPlan plan, Listing event, Language language) {
        this.plan = plan == null ? DayPlan.NONE : within(event, plan);
        this.event = event;
        this.texts = Texts.of(language);
        this.formats = Formats.of(language);
    }

    /**
     * The same with the reader's own interviews.
     *
     * @param own by the clock; null while none are told
     * @param sheets the sign-ups of those who show the company something that reads it; null for a person
     */
    public DayLines with(List<OwnMeeting> own, Set<UUID> sheets) {
        meetings = own == null
                ? null
                : own.stream()
                        .filter(each -> !each.startsAt()
                                        .isBefore(event.schedule().startsAt())
                                && !each.endsAt().isAfter(event.schedule().endsAt()))
                        .toList();
        shown = sheets;
        return this;
    }

    /** The same with what companies tell the reader of next steps. */
    public DayLines with(Map<Pair, ToldStep> told) {
        steps = told;
        return this;
    }

    /** Whether it is told which interviews the reader has. */
    public boolean isMeeting() {
        return meetings != null;
    }

    /** Whether it is told that the reader has none. */
    public boolean isUnmet() {
        return isMeeting() && meetings.isEmpty();
    }

    /** The reader's interviews, by the clock: for a company with whom, for a person where. */
    public List<Line> getMeetings() {
        return meetings.stream().map(this::meeting).toList();
    }

    private Line meeting(OwnMeeting meeting) {
        String booth = meeting.place().isEmpty() ? "" : texts.format("mypage.plan.booth", "number", meeting.place());
        String helped = meeting.interpreted() ? texts.get("mypage.plan.interpreted") : "";
        String words = Stream.of(shown == null ? booth : meeting.reference(), helped)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        String time = time(meeting.startsAt(), meeting.endsAt());
        if (shown == null) {
            return new Line(time, words, List.of(meeting.company()), null, next(meeting));
        }
        String sheet = shown.contains(meeting.guestId()) ? meeting.guestId().toString() : null;
        return new Line(time, words, List.of(), sheet, null);
    }

    private String next(OwnMeeting meeting) {
        ToldStep told = steps.get(new Pair(meeting.hostId(), meeting.guestId()));
        if (told == null) {
            return null;
        }
        String step = texts.get("NextStep." + told.step());
        return told.by() == null
                ? texts.format("mypage.plan.next", "step", step)
                : texts.format("mypage.plan.nextBy", "step", step, "day", formats.date(told.by()));
    }

    /** Turns of an event that moved since tell nobody anything. */
    private static DayPlan within(Listing event, DayPlan plan) {
        boolean fitting = plan.turns().stream()
                .allMatch(turn -> !turn.startsAt().isBefore(event.schedule().startsAt())
                        && !turn.endsAt().isAfter(event.schedule().endsAt()));
        return fitting ? plan : plan.untimed();
    }

    /**
     * A turn with where the reader is in it, or a place with the companies there.
     *
     * @param label the time or the place
     * @param words where, or with whom; may be empty
     * @param names of companies
     * @param sheet the sign-up of somebody who shows the company that reads it something; null for none
     * @param next what the company tells the reader of the next step; null for nothing
     */
    public record Line(String label, String words, List<String> names, String sheet, String next) {

        Line(String label, String words, List<String> names) {
            this(label, words, names, null, null);
        }
    }

    /** Whether there is anything to be told. */
    public boolean isTold() {
        return plan.isTold() || isMeeting();
    }

    /** Whether the reader moves with a group. */
    public boolean isGrouped() {
        return plan.group() > 0;
    }

    /** The group. */
    public String getGroup() {
        return texts.format("mypage.plan.group", "number", plan.group());
    }

    /** Whether turns are set, and not told as the reader's own interviews. */
    public boolean isTimed() {
        return !plan.turns().isEmpty() && !isMeeting();
    }

    /** The turns, by the clock; for who moves with a group, with the table and the companies there. */
    public List<Line> getTurns() {
        return isGrouped()
                ? plan.stops().stream().map(this::stop).toList()
                : plan.turns().stream()
                        .map(turn -> new Line(turn(turn), "", List.of()))
                        .toList();
    }

    /** Whether the turns are those of the whole day, not the reader's own; a company at a table has people in each. */
    public boolean isOfEverybody() {
        return isTimed()
                && !isGrouped()
                && !(event.kind().hasTables() && !plan.own().isEmpty());
    }

    /** Whether the office says later who meets whom in them. */
    public boolean isSettledLater() {
        return isOfEverybody() && (event.kind().hasTables() || event.kind() == EventKind.INTERVIEW_DAY);
    }

    private Line stop(DayPlan.Stop stop) {
        return stop.stand() == null
                ? new Line(turn(stop.turn()), texts.get("mypage.plan.pause"), List.of())
                : new Line(
                        turn(stop.turn()),
                        place(stop.stand().number()),
                        stop.stand().companies());
    }

    private String turn(Turn turn) {
        return time(turn.startsAt(), turn.endsAt());
    }

    private String time(Instant startsAt, Instant endsAt) {
        ZoneId zone = event.schedule().zone();
        ZonedDateTime from = startsAt.atZone(zone);
        String times = formats.turn(from.toLocalTime(), endsAt.atZone(zone).toLocalTime());
        boolean first = from.toLocalDate().equals(event.schedule().start().toLocalDate());
        return first ? times : texts.format("format.dateTime", "date", formats.date(from.toLocalDate()), "time", times);
    }

    private String place(String number) {
        return event.kind().hasTables() ? texts.format("mypage.plan.table", "number", number) : number;
    }

    /** Whether the reader goes to the companies on their own, so that all places are told. */
    public boolean isPlaced() {
        return !isGrouped() && !plan.stands().isEmpty();
    }

    /** The places with the companies there, by number. */
    public List<Line> getPlaces() {
        return plan.stands().stream()
                .map(stand -> new Line(place(stand.number()), "", stand.companies()))
                .toList();
    }
}
