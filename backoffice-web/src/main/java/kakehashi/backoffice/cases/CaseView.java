package kakehashi.backoffice.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.outcomes.OutcomeLine;
import kakehashi.backoffice.registrations.AnswerWords;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.FollowUp;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;

/** A case with everything that was done, in the reader's words. */
public final class CaseView {

    private final CaseSheet sheet;
    private final boolean own;
    private final boolean visited;
    private final List<AnswerWords.Answer> answers;
    private final List<AnswerWords.Answer> company;
    private final List<Due> due;
    private final List<RetentionLine> retention;
    private final List<CaseLine> lines;
    private StayWords.Stay stay;
    private List<OutcomeLine> outcomes;

    CaseView(
            CaseSheet sheet,
            LocalDate today,
            CaseTimeline timeline,
            List<RetentionLine> retention,
            DueWords due,
            Office office,
            UUID reader) {
        AnswerWords words = new AnswerWords(Texts.of(office.getLanguage()));
        this.sheet = sheet;
        this.own = office.getRole() == Role.MANAGER
                || sheet.counsellor() != null
                        && reader.equals(sheet.counsellor().accountId());
        this.answers = words.answers(sheet.answers());
        this.company = words.stated(sheet.company());
        this.due = sheet.followUps().stream()
                .filter(each -> each.state() == FollowUp.State.DUE)
                .map(each -> new Due(
                        each.id(),
                        office.day(each.dueOn()),
                        each.dueOn().isBefore(today),
                        due.of(each),
                        due.since(each),
                        due.gone(each),
                        timeline.isVisited() ? null : due.redact(each)))
                .toList();
        this.retention = retention;
        this.lines = timeline.lines();
        this.visited = timeline.isVisited();
    }

    /** Takes the ways to companies; null where none can be entered. */
    CaseView outcomes(List<OutcomeLine> ways) {
        outcomes = ways;
        return this;
    }

    /** Takes when the seeker's stay ends; null when that is not to be told. */
    CaseView ending(StayWords.Stay end) {
        stay = end;
        return this;
    }

    /**
     * Something that is due.
     *
     * @param id its id
     * @param day by when
     * @param late whether that is over
     * @param words what is to be done
     * @param since from which day it was put off; empty when it was not
     * @param gone what was taken out of its note, sentence by sentence
     * @param redact the way to take words out of its note; null when there is none
     */
    public record Due(
            UUID id, String day, boolean late, String words, String since, List<String> gone, CaseLine.Way redact) {

        /** The name of the field for another day. */
        public String field() {
            return field(id);
        }

        static String field(UUID id) {
            return "day-" + id;
        }

        /** Never shows what a record says. */
        @Override
        public String toString() {
            return "due " + day;
        }
    }

    /** The case. */
    public CaseFile getFile() {
        return sheet.file();
    }

    /** Whether something can still be done. */
    public boolean isOpen() {
        return sheet.file().state() == CaseFile.State.OPEN;
    }

    /** Whether the reader sees it for an appointment of the reader's own alone, to write the record of that. */
    public boolean isVisited() {
        return visited;
    }

    /** Whether the reader may add to what is due, and end it. */
    public boolean isFollowed() {
        return isOpen() && !visited;
    }

    /** Whether it ended. */
    public boolean isClosed() {
        return !isOpen();
    }

    /** Whether the reader may give it away or end it. */
    public boolean isGivable() {
        return own && isOpen();
    }

    /** Whether the reader may open it again. */
    public boolean isReopenable() {
        return (own || visited) && isClosed();
    }

    /** Whether it is a counsellor's. */
    public boolean isGiven() {
        return sheet.counsellor() != null;
    }

    /** The number of the counsellor whose it is. */
    public int getCounsellor() {
        return sheet.counsellor().number();
    }

    /** BCP 47 tag of the language the person is written to. */
    public String getLanguage() {
        return sheet.language();
    }

    /** Name, mail address and phone. */
    public List<AnswerWords.Answer> getAnswers() {
        return answers;
    }

    /** When the seeker's stay ends; null when that is not soon, or not for the reader to know. */
    public StayWords.Stay getStay() {
        return stay;
    }

    /** Whether the person withdrew every consent. */
    public boolean isWithdrawn() {
        return answers.isEmpty();
    }

    /** What the company stated; empty for seekers. */
    public List<AnswerWords.Answer> getCompany() {
        return company;
    }

    /** Whether it is a company's. */
    public boolean isCompanys() {
        return !company.isEmpty();
    }

    /** What is due, by day. */
    public List<Due> getDue() {
        return due;
    }

    /** Whether nothing is due. */
    public boolean isNothingDue() {
        return due.isEmpty();
    }

    /** Whether the person still works where they joined, as far as that is asked; empty when nobody joined. */
    public List<RetentionLine> getRetention() {
        return retention;
    }

    /** Whether it is asked. */
    public boolean isRetained() {
        return !retention.isEmpty();
    }

    /** The ways to companies, the oldest first; null for companies, and for whoever comes for an appointment alone. */
    public List<OutcomeLine> getOutcomes() {
        return outcomes;
    }

    /** Everything that was done, newest first. */
    public List<CaseLine> getLines() {
        return lines;
    }
}
