package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.domain.copies.Copy;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLine;
import kakehashi.domain.copies.KeptCopy;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Attendee;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Composes papers and tables in the reader's language, for the copies that are out. */
@RequestScoped
public class PaperMaker {

    @Inject
    Events events;

    @Inject
    BlankForms blanks;

    @Inject
    ReturnGrid lists;

    @Inject
    DoorPapers door;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** The paper of a request; audience and second language are those of blank forms. */
    Paper paper(CopyFile file, List<Attendee> people, String audience, Language other) {
        EventRow event = events.row(file.request().eventId()).orElseThrow();
        CopyKind kind = file.request().kind();
        return new Paper(
                texts.get("CopyKind." + kind + ".title"),
                event.title(office.getLanguage()),
                office.span(event.schedule()),
                kind == CopyKind.PARTICIPANT_LIST ? texts.get("copies.paper.back") : "",
                out(file).stream()
                        .map(copy -> new Paper.Part(
                                copy.number(),
                                mark(file, copy),
                                grid(kind, people, event),
                                kind == CopyKind.BADGES ? door.badges(people, event) : List.of(),
                                blank(kind, event, copy, audience, other),
                                List.of()))
                        .toList());
    }

    /** Slips with the numbers from 1 on. */
    Paper slips(CopyFile file, List<Integer> numbers) {
        return numbered(file, "", Optional.empty(), numbers);
    }

    /** The list with which copies of an event are handed back, with a column to tick and room for two signatures. */
    Paper returns(CopyFile file, List<KeptCopy> copies) {
        return numbered(file, texts.get("copies.returns.signed"), Optional.of(lists.ofEvent(copies)), List.of());
    }

    private Paper numbered(CopyFile file, String words, Optional<Grid> grid, List<Integer> slips) {
        EventRow event = events.row(file.request().eventId()).orElseThrow();
        return numbered(
                file, event.title(office.getLanguage()), office.span(event.schedule()), words, part(file, grid, slips));
    }

    /** The same over all events of a programme year. */
    Paper returns(CopyFile file, Programme year, List<KeptCopy> copies) {
        return numbered(
                file,
                texts.of("reports.period.year", "year", String.valueOf(year.fiscalYear())),
                "",
                texts.get("copies.returns.signed"),
                part(file, Optional.of(lists.ofYear(copies)), List.of()));
    }

    private Paper.Part part(CopyFile file, Optional<Grid> grid, List<Integer> slips) {
        Copy copy = file.lines().get(0).copy();
        return new Paper.Part(copy.number(), mark(file), grid, List.of(), Optional.empty(), slips);
    }

    private Paper numbered(CopyFile file, String of, String when, String words, Paper.Part part) {
        return new Paper(texts.get("CopyKind." + file.request().kind()), of, when, words, List.of(part));
    }

    private static List<Copy> out(CopyFile file) {
        return file.lines().stream()
                .filter(line -> !line.used())
                .map(CopyLine::copy)
                .filter(copy -> copy.state() == Copy.State.OUT)
                .toList();
    }

    private Optional<Grid> grid(CopyKind kind, List<Attendee> people, EventRow event) {
        return switch (kind) {
            case PARTICIPANT_LIST -> Optional.of(participants(people));
            case RECEPTION_SHEET -> Optional.of(door.reception(people, event));
            default -> Optional.empty();
        };
    }

    private Optional<BlankForm> blank(CopyKind kind, EventRow event, Copy copy, String audience, Language other) {
        return kind == CopyKind.SIGN_UP_SHEETS
                ? Optional.of(blanks.of(event.id(), copy.number(), blanks.audience(event.id(), audience), other))
                : Optional.empty();
    }

    private String mark(CopyFile file, Copy copy) {
        return texts.of(
                "copies.paper.mark",
                "number",
                copy.number(),
                "position",
                copy.position(),
                "copies",
                file.request().copies(),
                "who",
                office.getLogin(),
                "at",
                office.time(clock.instant()));
    }

    /**
     * Refuses what could not be drawn.
     *
     * @throws kakehashi.domain.shared.Refused {@code paperFonts} when the server has not the fonts
     */
    void mustDraw() {
        press.check();
    }

    /** Draws a paper as PDF. */
    void draw(Paper paper, OutputStream out) throws IOException {
        press.draw(paper, out);
    }

    /** The table of a file, by reference number, marked with its only copy. */
    Grid table(CopyFile file, List<Attendee> people) {
        return new SignUpGrid(Texts.of(office.getLanguage())).of(people, mark(file));
    }

    /** What says of a file which copy it is. */
    String mark(CopyFile file) {
        return mark(file, file.lines().get(0).copy());
    }

    private static String name(Attendee person) {
        return PersonName.inOrder(person.answers().getOrDefault(PersonalField.NAME, ""));
    }

    private Stream<Attendee> byName(List<Attendee> people) {
        Comparator<Object> collation = Formats.of(office.getLanguage()).collation();
        return people.stream().sorted((a, b) -> collation.compare(name(a), name(b)));
    }

    private Grid participants(List<Attendee> people) {
        List<Attendee> sorted = byName(people).toList();
        return new Grid(
                headings("number", "reference", "name", "company", "came", "seen"),
                IntStream.range(0, sorted.size())
                        .mapToObj(i -> participant(i + 1, sorted.get(i)))
                        .toList());
    }

    private List<String> participant(int number, Attendee person) {
        String company = person.company() == null ? "" : person.company().name();
        String came = person.here() ? texts.get("Came.CAME") : "";
        return List.of(String.valueOf(number), person.reference(), name(person), company, came, "");
    }

    private List<String> headings(String... columns) {
        return Arrays.stream(columns)
                .map(column -> texts.get("copies.grid." + column))
                .toList();
    }
}
