package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.domain.matching.interview.InterviewMeeting;
import kakehashi.domain.matching.question.InterviewQuestions;
import kakehashi.domain.matching.question.QuestionSheet;
import kakehashi.domain.matching.result.CompanyWish;
import kakehashi.domain.matching.result.NextStep;
import kakehashi.domain.matching.result.Presence;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** The interviews of a published timetable, a sheet for each company or for each person. Source: P5. */
@RequestScoped
class InterviewSheets {

    private static final String SHEET = "copies.interviews.";

    @Inject
    InterviewQuestions questions;

    @Inject
    PaperMaker maker;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A sheet for each company, in the reader's language, with boxes for what came of each meeting; then its questions. */
    Paper ofCompanies(CopyFile file, DraftSheet sheet) {
        Texts words = Texts.of(office.getLanguage());
        List<QuestionSheet> asked = questions.of(sheet.sheet().event().id());
        Stream<Paper.Part> parts = sheet.sheet().day().hosts().stream()
                .filter(host -> !sheet.of(host.id()).isEmpty())
                .flatMap(host -> Stream.concat(
                        Stream.of(part(
                                file, words, sheet.of(host.id()), "company", each -> company(sheet, host, each, words))),
                        asked.stream()
                                .filter(each -> each.companyId().equals(host.companyId()))
                                .filter(each -> !each.questions().isEmpty())
                                .map(each -> questions(file, words, each))));
        return paper(sheet, "companies", parts.toList());
    }

    private Paper.Part questions(CopyFile file, Texts words, QuestionSheet asked) {
        List<List<String>> rows = asked.questions().stream()
                .map(each -> List.of(asked.company(), each.text()))
                .toList();
        Grid grid = new Grid(
                List.of(words.plain("paper.interview.company"), words.plain("paper.interview.question")), rows);
        return part(file, grid);
    }

    /** A sheet for each person, in the language of the sign-up. */
    Paper ofPeople(CopyFile file, DraftSheet sheet) {
        Stream<Paper.Part> parts = sheet.sheet().day().guests().stream()
                .filter(guest -> !sheet.of(guest.id()).isEmpty())
                .map(guest -> {
                    Language own = Languages.find(guest.language()).orElseGet(Languages::standard);
                    Texts words = Texts.of(own);
                    return part(file, words, sheet.of(guest.id()), "person", each -> person(own, sheet, guest, each));
                });
        return paper(sheet, "people", parts.toList());
    }

    private Paper paper(DraftSheet sheet, String whose, List<Paper.Part> parts) {
        return new Paper(
                texts.get(SHEET + whose),
                sheet.sheet().event().title(office.getLanguage()),
                office.span(sheet.sheet().event().schedule()),
                "",
                parts);
    }

    private Paper.Part part(
            CopyFile file,
            Texts words,
            List<InterviewMeeting> meetings,
            String whose,
            Function<InterviewMeeting, List<String>> row) {
        List<String> columns = whose.equals("company")
                ? List.of("company", "time", "interviewer", "reference", "result")
                : List.of("reference", "time", "place", "company");
        Grid grid = new Grid(
                columns.stream()
                        .map(each -> words.plain("paper.interview." + each))
                        .toList(),
                meetings.stream().map(row).toList());
        return part(file, grid);
    }

    private Paper.Part part(CopyFile file, Grid grid) {
        String number = file.lines().get(0).copy().number();
        return new Paper.Part(number, maker.mark(file), Optional.of(grid), List.of(), Optional.empty(), List.of());
    }

    private List<String> company(
            DraftSheet sheet, InterviewDay.Host host, InterviewMeeting meeting, Texts words) {
        return Arrays.asList(
                host.company(),
                time(office.getLanguage(), sheet, meeting),
                String.valueOf(meeting.place().seat()),
                reference(sheet, meeting.place().guest()),
                boxes(words));
    }

    /** What is ticked by hand: who was there, what the company says, what comes next; and until when. */
    private static String boxes(Texts words) {
        Stream<List<String>> lines = Stream.of(
                ticks(words, "Presence.", Presence.values()),
                ticks(words, "CompanyWish.", CompanyWish.values()),
                ticks(words, "NextStep.", NextStep.values()));
        return lines.map(each -> String.join("  ", each)).collect(Collectors.joining("\n"))
                + "\n" + words.plain("company.results.by") + "  ____ / ____";
    }

    private static List<String> ticks(Texts words, String label, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> "□ " + words.plain(label + each))
                .toList();
    }

    private List<String> person(Language own, DraftSheet sheet, InterviewDay.Guest guest, InterviewMeeting meeting) {
        InterviewDay.Host host =
                sheet.sheet().day().host(meeting.place().host()).orElseThrow();
        return List.of(guest.reference(), time(own, sheet, meeting), host.place(), host.company());
    }

    private static String reference(DraftSheet sheet, UUID guest) {
        return sheet.people().getOrDefault(guest, "");
    }

    private static String time(Language language, DraftSheet sheet, InterviewMeeting meeting) {
        ZoneId zone = sheet.sheet().event().schedule().zone();
        return Formats.of(language).turn(clock(meeting.startsAt(), zone), clock(meeting.endsAt(), zone));
    }

    private static LocalTime clock(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }
}
