package kakehashi.backoffice.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.outcomes.OutcomeWords;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.CaseGlass;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.CaseStep;
import kakehashi.domain.casework.ConsultationRecord;
import kakehashi.domain.casework.FollowUp;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.matching.introduction.IntroductionRow;
import kakehashi.domain.matching.outcome.OutcomeSheet;
import kakehashi.domain.matching.outcome.OutcomeStep;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** Everything that was done for a case, newest first, in the reader's words. */
final class CaseTimeline {

    private final CaseSheet sheet;
    private final Map<UUID, String> titles;
    private final Instant now;
    private final Office office;
    private final PageTexts texts;
    private final RedactionWords redactions;
    private List<UUID> appointments = List.of();
    private DueWords due;
    private RetentionWords retention;
    private Set<UUID> drafts = Set.of();
    private List<IntroductionRow> introductions = List.of();
    private IntroductionWords introduced;
    private List<OutcomeSheet> outcomes = List.of();
    private OutcomeWords outcomeWords;

    /** What the case holds, with the titles of the events that its sign-ups are for. */
    CaseTimeline(CaseSheet sheet, Map<UUID, String> titles, Instant now, Office office, PageTexts texts) {
        this.sheet = sheet;
        this.titles = titles;
        this.now = now;
        this.office = office;
        this.texts = texts;
        this.redactions = new RedactionWords(sheet, office, texts);
    }

    /** Takes what puts follow-ups and questions after joining into words. */
    CaseTimeline with(DueWords dueWords, RetentionWords retentionWords) {
        due = dueWords;
        retention = retentionWords;
        return this;
    }

    /** Takes the introductions of the seeker or to the company, and what puts them into words. */
    CaseTimeline introduced(List<IntroductionRow> rows, IntroductionWords words) {
        introductions = rows;
        introduced = words;
        return this;
    }

    /** Takes the ways to companies, and what puts them into words. */
    CaseTimeline outcomes(List<OutcomeSheet> ways, OutcomeWords words) {
        outcomes = ways;
        outcomeWords = words;
        return this;
    }

    /** Takes the consultations about which the reader has a draft. */
    CaseTimeline drafted(Set<UUID> talks) {
        drafts = talks;
        return this;
    }

    /** Knows the appointments for which alone the reader sees the case; empty for who sees it anyway. */
    CaseTimeline forAppointments(List<UUID> bookings) {
        appointments = bookings;
        return this;
    }

    /** Whether the reader sees the case for an appointment alone. */
    boolean isVisited() {
        return !appointments.isEmpty();
    }

    private boolean opens(UUID talk) {
        return !isVisited() || appointments.contains(talk);
    }

    /** All of it. What stands first here stays first where two are of the same moment. */
    List<CaseLine> lines() {
        List<CaseLine> lines = new ArrayList<>();
        sheet.records().forEach(each -> lines.add(record(each)));
        sheet.bookings().forEach(each -> lines.add(booking(each)));
        sheet.conversations().forEach(each -> lines.add(conversation(each)));
        sheet.signUps().forEach(each -> lines.add(signUp(each)));
        sheet.followUps().stream()
                .filter(each -> each.state() != FollowUp.State.DUE)
                .forEach(each -> lines.add(ended(each)));
        sheet.retention().stream()
                .filter(each -> each.askedAt() != null || each.answer() != null)
                .forEach(each -> lines.add(retention(each)));
        introductions.forEach(each -> lines.add(line(
                CaseLine.Kind.INTRODUCTION,
                introduced.at(each),
                introduced.words(each, sheet.file().audience()),
                List.of())));
        outcomes.forEach(way -> way.steps().forEach(each -> lines.add(outcome(way, each))));
        sheet.steps().forEach(each -> lines.add(step(each)));
        sheet.glass().forEach(each -> lines.add(glass(each)));
        lines.sort(Comparator.comparing(CaseLine::at).reversed());
        return lines;
    }

    private CaseLine line(CaseLine.Kind kind, Instant at, List<String> words, List<CaseLine.Way> ways) {
        List<String> said = words.stream().filter(each -> !each.isEmpty()).toList();
        return new CaseLine(kind, at, office.time(at), said, ways, null, null);
    }

    private CaseLine booking(Booking booking) {
        List<CaseLine.Way> ways = new ArrayList<>();
        if (opens(booking.id())) {
            ways.add(way("cases.case.open", office.at(Screen.CONSULTATION).with(CaseWork.ID, booking.id())));
        }
        if (booking.state() == Booking.State.CONFIRMED && !booking.startsAt().isAfter(now)) {
            write(booking.id(), ways);
        }
        List<String> words = List.of(
                booking.reference(),
                texts.get("Channel." + booking.channel()),
                texts.get("Theme." + booking.theme()),
                texts.get(
                        booking.medium().isBooked()
                                ? "Booking.State." + booking.state()
                                : "consultations.consultation.held"));
        return line(CaseLine.Kind.BOOKING, booking.startsAt(), words, ways);
    }

    private CaseLine conversation(Conversation conversation) {
        List<CaseLine.Way> ways = new ArrayList<>();
        if (opens(conversation.id())) {
            ways.add(way("cases.case.open", office.at(Screen.CONVERSATION).with(CaseWork.ID, conversation.id())));
        }
        write(conversation.id(), ways);
        List<String> words = List.of(
                conversation.reference(),
                texts.get("Theme." + conversation.theme()),
                texts.get("Conversation.State." + conversation.state()));
        return line(CaseLine.Kind.CONVERSATION, conversation.confirmedAt(), words, ways);
    }

    /** The way to write a record about a consultation, as long as there is none and the case is open. */
    private void write(UUID talk, List<CaseLine.Way> ways) {
        Set<UUID> recorded =
                sheet.records().stream().map(each -> each.record().talkId()).collect(Collectors.toSet());
        if (isOpen() && opens(talk) && !recorded.contains(talk)) {
            ways.add(way(begun(talk, "cases.case.write"), RecordPage.address(office, talk, null)));
        }
    }

    private String begun(UUID talk, String otherwise) {
        return drafts.contains(talk) ? "cases.case.goOn" : otherwise;
    }

    private boolean isOpen() {
        return sheet.file().state() == CaseFile.State.OPEN;
    }

    private CaseLine.Way way(String key, Address address) {
        return new CaseLine.Way(texts.get(key), address);
    }

    private CaseLine record(RecordSheet shown) {
        ConsultationRecord record = shown.record();
        List<CaseLine.Way> ways = new ArrayList<>();
        boolean standing = record.state() == ConsultationRecord.State.KEPT && shown.closed() == null && !isVisited();
        if (standing && isOpen()) {
            Address correcting = RecordPage.address(office, record.talkId(), record.id());
            ways.add(way(begun(record.talkId(), "cases.case.correct"), correcting));
        }
        if (shown.closed() == null && !isVisited()) {
            ways.add(redactions.ofRecord(record.id()));
        }
        List<String> words = new ArrayList<>(List.of(
                texts.get("Channel." + record.held().channel()),
                texts.get("Theme." + record.held().theme()),
                texts.of("cases.case.minutes", "minutes", record.held().minutes()),
                by("cases.case.written", record.written())));
        if (record.approvalNumber() != null) {
            words.add(texts.of("cases.case.approval", "number", record.approvalNumber()));
        }
        Instant at = record.held().at();
        RecordLine line = new RecordLine(shown, redactions.of(record.id()));
        return new CaseLine(CaseLine.Kind.RECORD, at, office.time(at), words, ways, line, null);
    }

    private CaseLine signUp(Registration signUp) {
        List<CaseLine.Way> ways = office.opens(Screen.REGISTRATION)
                ? List.of(way(
                        "cases.case.open",
                        office.at(Screen.REGISTRATION)
                                .with("event", signUp.eventId())
                                .with(CaseWork.ID, signUp.id())))
                : List.of();
        List<String> words = List.of(
                signUp.reference(),
                titles.getOrDefault(signUp.eventId(), ""),
                texts.get("Registration.State." + signUp.state()));
        return line(CaseLine.Kind.SIGN_UP, signUp.submittedAt(), words, ways);
    }

    private CaseLine ended(FollowUp followUp) {
        List<String> words = new ArrayList<>(List.of(
                texts.get("FollowUp.State." + followUp.state()),
                due.of(followUp),
                texts.of("cases.case.wasDue", "day", office.day(followUp.dueOn())),
                due.since(followUp),
                by(followUp.done())));
        words.addAll(redactions.of(followUp.id()));
        return line(CaseLine.Kind.FOLLOW_UP, followUp.done().at(), words, ofNote(followUp.id()));
    }

    private CaseLine retention(RetentionCheck check) {
        List<String> words = new ArrayList<>(List.of(retention.mark(check)));
        words.addAll(retention.words(check));
        Instant at = check.answer() == null ? check.askedAt() : check.answeredAt();
        return line(CaseLine.Kind.RETENTION, at, words, List.of());
    }

    private CaseLine outcome(OutcomeSheet way, OutcomeStep step) {
        List<String> words = new ArrayList<>(List.of(outcomeWords.goal(way)));
        words.addAll(outcomeWords.step(step));
        words.add(by(step.done()));
        return line(
                CaseLine.Kind.OUTCOME, step.done().at(), words, List.of(way("cases.case.open", outcomeWords.at(way))));
    }

    private CaseLine step(CaseStep step) {
        List<String> words = new ArrayList<>();
        words.add(
                step.kind() == CaseStep.Kind.GIVEN
                        ? texts.of("cases.case.given", "number", step.counsellorNumber())
                        : texts.get("CaseStep.Kind." + step.kind()));
        if (step.outcome() != null) {
            words.add(texts.get("CaseOutcome." + step.outcome()));
        }
        words.add(by(step.done()));
        words.add(sheet.notes().getOrDefault(step.id(), ""));
        words.addAll(redactions.of(step.id()));
        return line(CaseLine.Kind.STEP, step.done().at(), words, ofNote(step.id()));
    }

    private List<CaseLine.Way> ofNote(UUID note) {
        return isVisited()
                ? List.of()
                : Stream.ofNullable(redactions.ofNote(note)).toList();
    }

    private CaseLine glass(CaseGlass glass) {
        boolean own = glass.broken().login().equals(office.getLogin());
        List<String> words = new ArrayList<>(List.of(
                by(glass.broken()),
                texts.get("CaseGlass.Reason." + glass.reason()),
                texts.of(own ? "cases.case.openToYou" : "cases.case.openUntil", "at", office.time(glass.openUntil()))));
        if (glass.seen() != null) {
            words.add(by("cases.case.seenBy", glass.seen()));
        }
        UUID unseen = glass.seen() == null && office.getRole() == Role.MANAGER ? glass.id() : null;
        Instant at = glass.broken().at();
        CaseLine.Kind kind = own ? CaseLine.Kind.OWN_GLASS : CaseLine.Kind.GLASS;
        return new CaseLine(kind, at, office.time(at), words, List.of(), null, unseen);
    }

    private String by(Deed deed) {
        return texts.of("cases.case.by", "who", deed.login());
    }

    private String by(String key, Deed deed) {
        return texts.of(key, "who", deed.login(), "at", office.time(deed.at()));
    }
}
