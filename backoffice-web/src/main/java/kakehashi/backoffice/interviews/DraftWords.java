package kakehashi.backoffice.interviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewMeeting;
import kakehashi.domain.matching.interview.InterviewUnmet;
import kakehashi.domain.matching.interview.Place;
import kakehashi.i18n.faces.PageTexts;

/** A draft in the reader's words. */
public final class DraftWords {

    private final DraftSheet sheet;
    private final PageTexts texts;
    private final InterviewWords words;

    DraftWords(DraftSheet sheet, PageTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.words = new InterviewWords(sheet.sheet(), texts);
    }

    /** A meeting in words. */
    public record Line(
            UUID id, Place place, String time, String company, String seat, String person, String wish, String fixed) {}

    /** A wish that is not met, in words. */
    public record Open(String company, String person, String wish, String reason) {}

    String made() {
        return words.made(sheet.draft());
    }

    /** How good it is, and who got which wish. */
    List<String> score() {
        List<String> score = new ArrayList<>(words.score(sheet.draft().score()));
        long later =
                sheet.meetings().stream().filter(each -> each.personRank() > 2).count();
        score.add(texts.of(
                "interviews.score.wishes",
                "first",
                sheet.ranked(1),
                "second",
                sheet.ranked(2),
                "later",
                later,
                "none",
                sheet.ranked(0)));
        return score;
    }

    private String person(UUID id) {
        return sheet.people().getOrDefault(id, "");
    }

    String company(UUID id) {
        return sheet.sheet()
                .day()
                .host(id)
                .map(words::company)
                .orElse(sheet.companies().getOrDefault(id, ""));
    }

    private String wish(int person, int company) {
        List<String> both = new ArrayList<>();
        if (person > 0) {
            both.add(texts.of("interviews.wish.person", "rank", person));
        }
        if (company > 0) {
            both.add(texts.of("interviews.wish.company", "rank", company));
        }
        return both.isEmpty() ? texts.get("interviews.wish.none") : String.join(" · ", both);
    }

    List<Line> meetings() {
        return sheet.meetings().stream()
                .sorted(Comparator.comparing(InterviewMeeting::startsAt)
                        .thenComparing(each -> company(each.place().host()))
                        .thenComparing(each -> each.place().seat()))
                .map(this::line)
                .toList();
    }

    Line line(InterviewMeeting meeting) {
        Place place = meeting.place();
        String helped = meeting.interpreter() == 0
                ? ""
                : " · " + texts.of("interviews.meeting.interpreter", "number", meeting.interpreter());
        return new Line(
                meeting.id(),
                place,
                words.time(meeting.startsAt(), meeting.endsAt()),
                company(place.host()),
                texts.of("interviews.ask.seat.option", "number", place.seat()) + helped,
                person(place.guest()),
                wish(meeting.personRank(), meeting.companyRank()),
                meeting.isPinned() ? texts.get("interviews.meeting.fixed") : "");
    }

    private String where(InterviewMeeting meeting) {
        return texts.of(
                "interviews.meeting.where",
                "time",
                words.time(meeting.startsAt(), meeting.endsAt()),
                "number",
                meeting.place().seat());
    }

    /** What is not as in the draft it was made from, by the clock. */
    List<String> moves() {
        return sheet.moves().stream()
                .sorted(Comparator.comparing(DraftWords::startsAt))
                .map(this::move)
                .toList();
    }

    private static Instant startsAt(DraftSheet.Move move) {
        return (move.before() == null ? move.after() : move.before()).startsAt();
    }

    private String move(DraftSheet.Move move) {
        InterviewMeeting any = move.before() == null ? move.after() : move.before();
        String pair = person(any.place().guest()) + " · " + company(any.place().host());
        if (move.before() == null) {
            return texts.of("interviews.move.added", "pair", pair, "where", where(move.after()));
        }
        if (move.after() == null) {
            return texts.of("interviews.move.gone", "pair", pair, "where", where(move.before()));
        }
        return texts.of(
                "interviews.move.moved", "pair", pair, "from", where(move.before()), "where", where(move.after()));
    }

    List<Open> unmet() {
        return sheet.unmet().stream().map(this::open).toList();
    }

    private Open open(InterviewUnmet unmet) {
        return new Open(
                company(unmet.hostId()),
                person(unmet.registrationId()),
                wish(unmet.personRank(), unmet.companyRank()),
                texts.get("interviews.unmet." + unmet.reason()));
    }
}
