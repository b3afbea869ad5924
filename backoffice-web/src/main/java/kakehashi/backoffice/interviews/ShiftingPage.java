package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.domain.matching.interview.InterviewDrafts;
import kakehashi.domain.matching.interview.InterviewMeeting;
import kakehashi.domain.matching.interview.Place;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code shifting.xhtml}: one meeting of a draft is moved to another turn or interviewer. */
@Named
@RequestScoped
public class ShiftingPage extends InterviewForm {

    /** The parameter that names the meeting. */
    static final String MEETING = "meeting";

    private DraftWords.Line line;

    @Inject
    ShownDraft shownDraft;

    @Inject
    InterviewDrafts drafts;

    /** Asks, reads back or moves; answers 404 when there is no such meeting at an interview day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_MOVE, ProposalPage.DRAFT, MEETING)) {
            return;
        }
        DraftSheet draft = shownDraft.find().orElse(null);
        InterviewMeeting meeting = draft == null
                ? null
                : Ids.find(Posted.asked(MEETING)).flatMap(draft::meeting).orElse(null);
        if (meeting == null) {
            Refusal.notThere(new Refused("interviewUnknown"));
            return;
        }
        line = new DraftWords(draft, texts).line(meeting);
        Question turn = new Question("turn", Question.Kind.CHOICE, texts.get("interviews.ask.turn"))
                .options(new InterviewWords(sheet(), texts).turns())
                .answer(String.valueOf(meeting.place().turn()));
        Question seat = new Question("seat", Question.Kind.CHOICE, texts.get("interviews.ask.seat"))
                .options(seats(meeting.place()))
                .answer(String.valueOf(meeting.place().seat()));
        ask(List.of(turn, seat));
        carryOut(() -> move(meeting, turn, seat).with("done", "interviewMove"));
    }

    /** Where the new draft is seen. */
    private Address move(InterviewMeeting meeting, Question turn, Question seat) {
        Place from = meeting.place();
        Place to = new Place(
                from.host(), Integer.parseInt(seat.getValue()), from.guest(), Integer.parseInt(turn.getValue()));
        int next = drafts.move(sheet().event().id(), shownDraft.number(), meeting.id(), to, shown.version());
        return shown.at(Screen.INTERVIEW_DRAFT).with(ProposalPage.DRAFT, next);
    }

    private List<Question.Option> seats(Place place) {
        int seats =
                sheet().day().host(place.host()).map(InterviewDay.Host::seats).orElse(place.seat());
        return IntStream.rangeClosed(1, seats)
                .mapToObj(each -> new Question.Option(
                        String.valueOf(each), texts.of("interviews.ask.seat.option", "number", each)))
                .toList();
    }

    /** Which meeting. */
    public String getMeeting() {
        return line.person() + " · " + line.company() + " · " + line.time();
    }
}
