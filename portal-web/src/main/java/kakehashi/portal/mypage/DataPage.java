package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.portal.Faces;

/** Mirrors {@code data.xhtml} and the file {@code datafile.xhtml}: everything we hold about the person. */
@Named
@RequestScoped
public class DataPage {

    /** What each part is called. */
    static final Map<Part, String> HEADINGS = new EnumMap<>(Map.ofEntries(
            Map.entry(Part.ACCOUNTS, "mypage.data.account"),
            Map.entry(Part.SESSIONS, "mypage.sessions.title"),
            Map.entry(Part.SIGN_UPS, "mypage.data.signups"),
            Map.entry(Part.ATTENDANCE, "mypage.data.attendance"),
            Map.entry(Part.BOOKINGS, "mypage.my.consultations"),
            Map.entry(Part.CONVERSATIONS, "mypage.occasion.CONVERSATION"),
            Map.entry(Part.CASES, "mypage.data.case"),
            Map.entry(Part.ADVICE, "mypage.data.advice"),
            Map.entry(Part.RETENTION, "since.since.question"),
            Map.entry(Part.INTRODUCTIONS, "introductions.introductions.title.info"),
            Map.entry(Part.WISHES, "interviews.wishes.title"),
            Map.entry(Part.INTERNSHIPS, "EventKind.INTERNSHIP"),
            Map.entry(Part.MEETINGS, "mypage.plan.meetings"),
            Map.entry(Part.RESULTS, "company.results.title"),
            Map.entry(Part.OUTCOMES, "mypage.data.outcomes"),
            Map.entry(Part.CONSENTS, "mypage.consents.title"),
            Map.entry(Part.DISCLOSURES_TO_COMPANIES, "mypage.consents.companies"),
            Map.entry(Part.LOOKS, "mypage.looks.title"),
            Map.entry(Part.REQUESTS, "mypage.requests.title"),
            Map.entry(Part.NOTICES, "mypage.notices.title"),
            Map.entry(Part.MAILS, "mypage.data.mails")));

    /** Parts whose things stand on one line each. */
    private static final Set<Part> BRIEF =
            EnumSet.of(Part.SESSIONS, Part.ATTENDANCE, Part.CONSENTS, Part.LOOKS, Part.MAILS);

    private List<Block> blocks;
    private String made;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnCopy copy;

    @Inject
    HeldWords held;

    @Inject
    SignUpWords signUps;

    @Inject
    OwnWords words;

    @Inject
    Clock clock;

    /** A part: the key of its heading, and its things, of which each is one line when it is brief. */
    public record Block(String heading, boolean brief, List<Entry> entries) {}

    /** A thing: what it is called, lines about it, and facts with their labels. */
    public record Entry(String head, List<String> lines, List<HeldWords.Line> facts) {

        /** Whether it has a name. */
        public boolean named() {
            return !head.isEmpty();
        }

        /** Whether there are facts with labels. */
        public boolean known() {
            return !facts.isEmpty();
        }
    }

    @PostConstruct
    void read() {
        blocks = copy.of(signedIn.visitors()).stream()
                .filter(section -> !section.pieces().isEmpty())
                .map(this::block)
                .toList();
        made = words.moment(clock.instant());
    }

    private Block block(Section section) {
        Part part = section.part();
        boolean brief = BRIEF.contains(part);
        return new Block(
                HEADINGS.get(part),
                brief,
                section.pieces().stream()
                        .map(piece -> brief ? brief(part, piece) : entry(part, piece))
                        .toList());
    }

    private Entry brief(Part part, Piece piece) {
        return new Entry(held.brief(part, piece), List.of(), List.of());
    }

    private Entry entry(Part part, Piece piece) {
        Stream<String> lines = held.in(Told.Place.LINE, part, piece).stream().map(HeldWords.Line::text);
        return new Entry(
                HeldWords.joined(held.in(Told.Place.HEAD, part, piece)),
                Stream.concat(lines, signUps.lines(part, piece)).toList(),
                Stream.of(
                                held.in(Told.Place.LABELLED, part, piece).stream(),
                                signUps.stated(part, piece),
                                held.said(part, piece))
                        .flatMap(each -> each)
                        .toList());
    }

    /** Makes the page a file to be kept. */
    public void attach() {
        Faces.response().setHeader("Content-Disposition", "attachment; filename=\"my-data.html\"");
    }

    /** The parts of which there is anything. */
    public List<Block> getBlocks() {
        return blocks;
    }

    /** When this was put together. */
    public String getMade() {
        return made;
    }
}
