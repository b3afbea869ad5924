package kakehashi.backoffice.timetable;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.domain.timetable.CompanyPlace;
import kakehashi.domain.timetable.Interpreter;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.domain.timetable.Turn;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** The day of an event in the reader's words. */
final class DayWords {

    private final TimetableSheet sheet;
    private final PageTexts texts;
    private final Formats formats;
    private final UnaryOperator<String> languageName;

    DayWords(TimetableSheet sheet, PageTexts texts, UnaryOperator<String> languageName) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = Formats.of(texts.getLanguage());
        this.languageName = languageName;
    }

    /** A turn, or what is in it: the turn as {@code label}, and {@code words}. */
    public record Cell(String label, String words) {}

    /**
     * A group or an interpreter.
     *
     * @param id the interpreter's; null for a group
     * @param label what it is called
     * @param more how many it is, or language and hours
     * @param cells one for each turn
     */
    public record Line(UUID id, String label, String more, List<Cell> cells) {}

    /** A company with its place, or that it has none yet; {@code offered} may be empty. */
    public record Stand(String number, String company, String reference, String offered) {}

    /** A turn's number and times; with its day where that is not the event's first. */
    String turn(Turn turn) {
        ZonedDateTime from = turn.startsAt().atZone(sheet.event().schedule().zone());
        ZonedDateTime to = turn.endsAt().atZone(from.getZone());
        String times = formats.turn(from.toLocalTime(), to.toLocalTime());
        boolean first =
                from.toLocalDate().equals(sheet.event().schedule().start().toLocalDate());
        return texts.of(
                "timetable.turn",
                "number",
                turn.number(),
                "times",
                first ? times : formats.date(from.toLocalDate()) + " " + times);
    }

    /** The turns. */
    List<Cell> turns() {
        return cells(turn -> "");
    }

    private List<Cell> cells(Function<Turn, String> words) {
        return sheet.plan().turns().stream()
                .map(turn -> new Cell(turn(turn), words.apply(turn)))
                .toList();
    }

    /** The groups, each with its table in every turn. */
    List<Line> groups() {
        return lines(
                sheet.plan().groups(),
                group -> new Line(
                        null,
                        texts.of("timetable.group", "number", group),
                        texts.of("timetable.people", "count", sheet.sizes().getOrDefault(group, 0)),
                        cells(turn -> table(sheet.plan().rotation().table(group, turn.number())))));
    }

    private static List<Line> lines(int count, IntFunction<Line> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).toList();
    }

    private String table(OptionalInt table) {
        return table.isPresent()
                ? texts.of("timetable.table", "number", table.getAsInt())
                : texts.get("timetable.pause");
    }

    /** The companies by place; those without one come last. */
    List<Stand> stands() {
        List<String> places = sheet.places();
        return sheet.companies().stream()
                .sorted(Comparator.comparing((CompanyPlace each) ->
                        each.number().isEmpty() ? Integer.MAX_VALUE : places.indexOf(each.number())))
                .map(this::stand)
                .toList();
    }

    private Stand stand(CompanyPlace place) {
        String offered = place.slots() == null
                ? texts.get("timetable.offeredNone")
                : texts.of("timetable.offered", "interviewers", place.interviewers(), "slots", place.slots());
        return new Stand(
                place.number().isEmpty() ? texts.get("timetable.none") : place.number(),
                place.company(),
                place.reference(),
                offered);
    }

    /** The interpreters, each with the place in every turn. */
    List<Line> interpreters() {
        return sheet.interpreters().stream().map(this::interpreter).toList();
    }

    private Line interpreter(Interpreter each) {
        return new Line(
                each.id(),
                texts.of("timetable.interpreter", "number", each.number()),
                languageName.apply(each.plan().language()) + " " + hours(each),
                cells(turn -> place(each.plan().places().get(turn.number()))));
    }

    /** A place in words; at tables its number alone would not tell that it is one. */
    private String place(String number) {
        if (number == null) {
            return texts.get("timetable.free");
        }
        return sheet.event().kind().hasTables() ? texts.of("timetable.table", "number", number) : number;
    }

    private String hours(Interpreter each) {
        return formats.turn(
                each.plan().startsAt().atZone(sheet.event().schedule().zone()).toLocalTime(),
                each.plan().endsAt().atZone(sheet.event().schedule().zone()).toLocalTime());
    }

    /** How many people each group has, a line for each, for the trail. */
    String groupsInWords() {
        return groups().stream().map(each -> each.label() + ": " + each.more()).collect(Collectors.joining("\n"));
    }
}
