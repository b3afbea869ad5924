package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.consultations.LeftBookings;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.HandOvers;
import kakehashi.domain.consultation.BookingHandOvers;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code handover.xhtml}: all open cases of a counsellor go to another. */
@Named
@RequestScoped
public class HandoverPage {

    private List<HandOvers.Burden> burdens = List.of();
    private Asking asking;

    @Inject
    HandOvers handOvers;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    NoteCheck notes;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or hands over. */
    public void load() throws IOException {
        burdens = handOvers.burdens();
        Question from = new Question("from", Question.Kind.CHOICE, texts.get("cases.handover.from"))
                .options(burdens.stream().map(this::option).toList());
        Question to =
                new Question("to", Question.Kind.CHOICE, texts.get("cases.handover.to")).options(counsellors.today());
        Question note = NoteQuestion.of("cases.give.note", texts).required(false);
        Question along = NoteQuestion.bookings(texts);
        asking = Asking.of(Posted.all(), List.of(from, to, note, along), Texts.of(texts.getLanguage()));
        notes.check(note);
        if (asking.isPosted() && !to.getValue().isEmpty() && to.getValue().equals(from.getValue())) {
            to.refuse(texts.get("error.handOverSame"));
        }
        if (asking.isDone()) {
            UUID former = UUID.fromString(from.getValue());
            handOver(former, UUID.fromString(to.getValue()), note.getValue(), along.isTicked());
        }
    }

    private void handOver(UUID from, UUID to, String note, boolean along) throws IOException {
        try {
            BookingHandOvers.Outcome outcome = BookingHandOvers.Outcome.NOTHING;
            if (along) {
                outcome = Retry.of(() -> handOvers.handOverWithBookings(from, to, note));
            } else {
                handOvers.handOver(from, to, note);
            }
            office.lead(
                    outcome.left().isEmpty()
                            ? getAddress().with("done", "handedOver")
                            : LeftBookings.at(office, from, outcome));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    private Question.Option option(HandOvers.Burden burden) {
        String label = texts.of(
                burden.stopped() ? "cases.handover.stopped" : "cases.handover.burden",
                "who",
                counsellors.label(burden.number(), burden.login()),
                "count",
                burden.open());
        return new Question.Option(burden.counsellorId().toString(), label);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether anybody has open cases. */
    public boolean isNeeded() {
        return !burdens.isEmpty();
    }

    /** The address of the page. */
    public Address getAddress() {
        return office.at(Screen.CASE_HANDOVER);
    }
}
