package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.BookingHandOvers;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code bookinghandover.xhtml}: the coming bookings of a counsellor, to be given to another one, and those left over. */
@Named
@RequestScoped
public class BookingHandoverPage {

    private UUID from;
    private BookingHandOvers.Coming coming;
    private boolean whole;
    private long asked;
    private List<HoursWords.Line> lines = List.of();
    private Asking asking;

    @Inject
    BookingHandOvers bookings;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Lists, asks, reads back or gives; answers 404 when there is no such counsellor, or it is not the reader's part. */
    public void load() throws IOException {
        try {
            from = Ids.parse(Posted.asked(LeftBookings.FROM), "counsellorUnknown");
            coming = bookings.of(from);
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        office.standAt(getAddress());
        List<UUID> left = LeftBookings.asked();
        whole = left.isEmpty();
        lines = words.lines(coming.bookings().stream()
                .filter(each -> whole || left.contains(each.id()))
                .toList());
        ask();
    }

    /** Those that are shown for themselves are given one by one: the form gives everybody's. */
    private void ask() throws IOException {
        Question to = new Question("to", Question.Kind.CHOICE, texts.get("consultations.handover.to"))
                .options(counsellors.others(coming.firstDay(), from));
        Question since = new Question("since", Question.Kind.DAY, texts.get("consultations.handover.since"))
                .hint(texts.get("consultations.handover.since.hint"))
                .answer(coming.firstDay().toString());
        asking = Asking.of(Posted.all(), List.of(to, since), Texts.of(texts.getLanguage()));
        LocalDate day = asking.isPosted() && !asking.isWrong() ? Typed.day(since, texts) : null;
        asked = coming.bookings().stream()
                .filter(each -> day != null && words.isSince(day, each.startsAt()))
                .count();
        if (day != null && asked == 0) {
            since.refuse(texts.get("consultations.handover.noneSince"));
        }
        if (asking.isDone() && whole) {
            give(to, day);
        }
    }

    private void give(Question to, LocalDate day) throws IOException {
        try {
            UUID other = UUID.fromString(to.getValue());
            BookingHandOvers.Outcome outcome = Retry.of(() -> bookings.give(from, other, day));
            if (outcome.gone() == 0) {
                to.refuse(texts.get("consultations.handover.noneGone"));
            } else {
                office.lead(LeftBookings.after(office, from, outcome));
            }
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** What the counsellor is called. */
    public String getName() {
        return texts.of("consultations.consultations.number", "number", coming.counsellor());
    }

    /** Whether all bookings are shown, rather than those that were left over. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether there are bookings that can be given together. */
    public boolean isGivable() {
        return whole && !lines.isEmpty();
    }

    /** What is said when no booking is shown. */
    public String getNone() {
        return texts.get(whole ? "consultations.handover.none" : "consultations.handover.settled");
    }

    /** What is to be checked before they are given: how many it may be. */
    public String getSure() {
        return texts.of("consultations.handover.sure", "who", getName(), "count", asked);
    }

    /** The bookings. */
    public List<HoursWords.Line> getLines() {
        return lines;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the page, with all bookings of the counsellor. */
    public Address getAddress() {
        return LeftBookings.at(office, from);
    }

    /** The way back to the list of bookings. */
    public Address getBack() {
        return office.at(Screen.CONSULTATIONS);
    }
}
