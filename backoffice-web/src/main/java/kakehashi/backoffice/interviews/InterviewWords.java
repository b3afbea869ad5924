package kakehashi.backoffice.interviews;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.domain.matching.interview.InterviewDraft;
import kakehashi.domain.matching.interview.InterviewRules;
import kakehashi.domain.matching.interview.InterviewRun;
import kakehashi.domain.matching.interview.InterviewScore;
import kakehashi.domain.matching.interview.InterviewSheet;
import kakehashi.domain.matching.interview.Wishes;
import kakehashi.domain.timetable.Turn;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** The interviews of an event in the reader's words. */
final class InterviewWords {

    private static final String NUMBER = "number";

    private final InterviewSheet sheet;
    private final PageTexts texts;
    private final Formats formats;
    private final ZoneId zone;

    InterviewWords(InterviewSheet sheet, PageTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = Formats.of(texts.getLanguage());
        this.zone = sheet.event().schedule().zone();
    }

    String time(Instant from, Instant to) {
        return formats.turn(from.atZone(zone).toLocalTime(), to.atZone(zone).toLocalTime());
    }

    String moment(Instant at) {
        return formats.dateTime(at.atZone(zone));
    }

    String turn(int number) {
        return sheet.day()
                .turn(number)
                .map(each -> texts.of("interviews.turn", NUMBER, number, "time", time(each.startsAt(), each.endsAt())))
                .orElse(String.valueOf(number));
    }

    /** The turns, to be chosen from. */
    List<Question.Option> turns() {
        return sheet.day().turns().stream()
                .map(Turn::number)
                .map(number -> new Question.Option(String.valueOf(number), turn(number)))
                .toList();
    }

    /** Companies and people, to be chosen from. */
    List<Question.Option> everybody() {
        List<Question.Option> all = new ArrayList<>(companies());
        all.addAll(people());
        return all;
    }

    List<Question.Option> companies() {
        return sheet.day().hosts().stream()
                .map(each -> new Question.Option(each.id().toString(), company(each)))
                .toList();
    }

    List<Question.Option> people() {
        return sheet.day().guests().stream()
                .map(each -> new Question.Option(each.id().toString(), each.reference()))
                .toList();
    }

    String company(InterviewDay.Host host) {
        return host.place().isEmpty()
                ? host.company()
                : texts.of("interviews.company", "company", host.company(), "place", host.place());
    }

    /** What holds for everybody, a sentence each. */
    List<String> rules() {
        InterviewRules rules = sheet.day().rules();
        return List.of(
                texts.of("interviews.rules.reserve", "percent", rules.reservePerCent()),
                texts.of("interviews.rules.most", NUMBER, rules.mostMeetings()),
                texts.of("interviews.rules.rest", NUMBER, rules.mostInARow(), "minutes", rules.restMinutes()),
                texts.get("interviews.rules.both." + rules.bothSides()),
                texts.get("interviews.rules.interpreter." + rules.withInterpreter()));
    }

    /** How good a timetable is, a sentence each. */
    List<String> score(InterviewScore score) {
        return List.of(
                texts.of("interviews.score.meetings", NUMBER, score.meetings()),
                texts.of("interviews.score.served", NUMBER, score.served(), "most", score.servedAtMost()),
                score.isBest()
                        ? texts.get("interviews.score.best")
                        : texts.of("interviews.score.share", "percent", score.perCent()));
    }

    /** How a draft was made. */
    String made(InterviewDraft draft) {
        if (draft.isByHand()) {
            return texts.of("interviews.made.hand", NUMBER, draft.base());
        }
        String again = texts.get("interviews.made.again." + draft.isReproducible());
        return draft.base() == null
                ? texts.of("interviews.made.new", "seed", draft.seed(), "again", again)
                : texts.of("interviews.made.from", NUMBER, draft.base(), "seed", draft.seed(), "again", again);
    }

    /** How many of each there are, a sentence each. */
    List<String> figures() {
        InterviewDay day = sheet.day();
        int places = day.hosts().stream()
                .mapToInt(each -> each.seats() * Math.max(0, Math.min(each.most(), each.last() - each.first() + 1)))
                .sum();
        List<Wishes.Pair> pairs = day.wishes().pairs();
        long both = pairs.stream()
                .filter(each -> each.ofCompany() > 0 && each.ofPerson() > 0)
                .count();
        return List.of(
                texts.of(
                        "interviews.figures.there",
                        "companies",
                        day.hosts().size(),
                        "people",
                        day.guests().size()),
                texts.of("interviews.figures.turns", "turns", day.turns().size(), "places", places),
                texts.of("interviews.figures.wishes", "pairs", pairs.size(), "both", both));
    }

    /** How far the search is, a sentence each. */
    List<String> progress() {
        InterviewRun run = sheet.run();
        String who = texts.of("interviews.run.by", "who", run.startedBy(), "at", moment(run.startedAt()));
        String done = texts.of("interviews.run.done", "percent", run.done());
        Stream<String> score = run.score().servedAtMost() == 0 ? Stream.of() : score(run.score()).stream();
        return Stream.concat(Stream.of(who, done), score).toList();
    }

    /** A draft in a list; the address is that of drafts. */
    DraftLine line(InterviewDraft draft, Address address) {
        return new DraftLine(
                texts.of("interviews.draft", NUMBER, draft.number()),
                moment(draft.madeAt()),
                made(draft),
                score(draft.score()),
                draft.id().equals(sheet.publishedDraftId()),
                address.with(ProposalPage.DRAFT, draft.number()));
    }
}
