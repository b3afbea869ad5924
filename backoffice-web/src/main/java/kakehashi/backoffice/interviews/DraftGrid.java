package kakehashi.backoffice.interviews;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.backoffice.lists.Address;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.domain.matching.interview.InterviewMeeting;
import kakehashi.domain.matching.interview.Place;
import kakehashi.domain.timetable.Turn;
import kakehashi.i18n.faces.PageTexts;

/** A draft as a grid: a row for each interviewer of each company, a column for each turn. */
public final class DraftGrid {

    private final DraftSheet sheet;
    private final DraftWords words;
    private final InterviewWords day;
    private final PageTexts texts;
    private final Address moving;
    private final Map<Spot, InterviewMeeting> taken = new HashMap<>();

    /**
     * The grid of a draft.
     *
     * @param moving where its meetings are moved; null when they cannot be
     */
    DraftGrid(DraftSheet sheet, PageTexts texts, Address moving) {
        this.sheet = sheet;
        this.words = new DraftWords(sheet, texts);
        this.day = new InterviewWords(sheet.sheet(), texts);
        this.texts = texts;
        this.moving = moving;
        sheet.meetings().forEach(each -> taken.put(Spot.of(each.place()), each));
    }

    /** Where one meeting can be. */
    private record Spot(UUID host, int seat, int turn) {

        static Spot of(Place place) {
            return new Spot(place.host(), place.seat(), place.turn());
        }
    }

    /** An interviewer of a company, with what is in each turn. */
    public record Row(UUID host, int number, String company, String seat, List<Cell> cells) {}

    /**
     * A turn of an interviewer.
     *
     * @param turn its number
     * @param style {@code taken}, {@code free}, or {@code away} when the company is not there
     * @param line the meeting; null for none
     * @param address where it is moved; null when it cannot be
     */
    public record Cell(int turn, String style, DraftWords.Line line, Address address) {

        /** Whether it is a meeting that staff fixed. */
        public boolean fixed() {
            return line != null && !line.fixed().isEmpty();
        }

        /** Whether it is a meeting that cannot be moved. */
        public boolean unmoving() {
            return line != null && address == null;
        }
    }

    /** What a form that moves a meeting must know, besides which and where to; null when none can be moved. */
    public Address getMoving() {
        return moving == null
                ? null
                : moving.with(ShownInterview.VERSION, sheet.sheet().version());
    }

    /** What stands above the turns. */
    public List<String> getTurns() {
        return turns().map(day::turn).toList();
    }

    private Stream<Integer> turns() {
        return sheet.sheet().day().turns().stream().map(Turn::number);
    }

    /** Companies by name, also those that are no longer there, and their interviewers by number. */
    public List<Row> getRows() {
        Stream<UUID> there = sheet.sheet().day().hosts().stream().map(InterviewDay.Host::id);
        Stream<UUID> drafted =
                sheet.meetings().stream().map(each -> each.place().host());
        return Stream.concat(there, drafted)
                .distinct()
                .sorted(Comparator.comparing(words::company).thenComparing(Comparator.naturalOrder()))
                .flatMap(this::rows)
                .toList();
    }

    private Stream<Row> rows(UUID id) {
        Optional<InterviewDay.Host> host = sheet.sheet().day().host(id);
        int most = taken.keySet().stream()
                .filter(each -> each.host().equals(id))
                .mapToInt(Spot::seat)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(
                        1, Math.max(most, host.map(InterviewDay.Host::seats).orElse(0)))
                .mapToObj(seat -> new Row(
                        id,
                        seat,
                        words.company(id),
                        texts.of("interviews.ask.seat.option", "number", seat),
                        turns().map(turn -> cell(new Spot(id, seat, turn), host))
                                .toList()));
    }

    private Cell cell(Spot spot, Optional<InterviewDay.Host> host) {
        InterviewMeeting meeting = taken.get(spot);
        if (meeting != null) {
            Address address = moving == null ? null : moving.with(ShiftingPage.MEETING, meeting.id());
            return new Cell(spot.turn(), "taken", words.line(meeting), address);
        }
        boolean free = host.filter(each ->
                        spot.seat() <= each.seats() && each.first() <= spot.turn() && spot.turn() <= each.last())
                .isPresent();
        return new Cell(spot.turn(), free ? "free" : "away", null, null);
    }
}
