package kakehashi.backoffice.interviews;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.matching.interview.InterviewSheet;
import kakehashi.i18n.faces.PageTexts;

/** Who is not there all day, in the reader's words. */
record PresenceWords(InterviewSheet sheet, InterviewWords words, PageTexts texts) {

    /** Somebody, and when. */
    record Line(UUID id, String what) {}

    List<Line> all() {
        Stream<Line> companies = sheet.day().hosts().stream()
                .filter(each -> isPart(each.first(), each.last()))
                .map(each -> line(each.id(), each.company(), each.first(), each.last()));
        Stream<Line> people = sheet.day().guests().stream()
                .filter(each -> isPart(each.first(), each.last()))
                .map(each -> line(each.id(), each.reference(), each.first(), each.last()));
        return Stream.concat(companies, people).toList();
    }

    private boolean isPart(int first, int last) {
        return first > 1 || last < sheet.day().turns().size();
    }

    private Line line(UUID id, String who, int first, int last) {
        return new Line(
                id,
                first > last
                        ? texts.of("interviews.presence.away", "who", who)
                        : texts.of(
                                "interviews.presence.part",
                                "who",
                                who,
                                "first",
                                words.turn(first),
                                "last",
                                words.turn(last)));
    }
}
