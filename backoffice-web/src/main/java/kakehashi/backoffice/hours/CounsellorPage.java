package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.consultations.LeftBookings;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Mirrors {@code counsellor.xhtml}: a counsellor's hours, and what of the booked consultations lies outside of them. */
@Named
@RequestScoped
public class CounsellorPage {

    private static final int CHANGES = 20;

    private CounsellorHours one;
    private List<ShiftLine> shifts = List.of();
    private List<HoursWords.Line> outside = List.of();
    private List<TextChange> changes = List.of();

    @Inject
    ShownCounsellor shown;

    @Inject
    HoursCheck check;

    @Inject
    TextTrail trail;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    /** Hours in words, with the way to change them. */
    public record ShiftLine(String when, String slots, String days, String link) {}

    /** Opens the counsellor; answers 404 when there is none. */
    public void load() throws IOException {
        Optional<CounsellorHours> found = shown.open();
        if (found.isEmpty()) {
            return;
        }
        one = found.get();
        shifts = one.shifts().stream().map(this::line).toList();
        outside = words.lines(check.outside(one.counsellor()));
        changes = trail.of(one.counsellor().id(), CHANGES);
    }

    private ShiftLine line(Shift shift) {
        return new ShiftLine(
                words.when(shift.terms()),
                words.slots(shift.terms()),
                words.days(shift.terms()),
                shown.at(Screen.SHIFT).with(ShiftForm.SHIFT, shift.id()).toString());
    }

    /** The number; 0 until it is found. */
    public int getNumber() {
        return one == null ? 0 : one.counsellor().number();
    }

    /** The languages spoken. */
    public String getLanguages() {
        return words.languages(one.counsellor().languages());
    }

    /** The account that advises under the number; null for none. */
    public String getLogin() {
        return one.login();
    }

    /** The first day on which nobody advises any more; empty while no end is known. */
    public String getStopped() {
        return office.day(one.counsellor().stoppedFrom());
    }

    /** Whether the day is known from which on nobody advises any more. */
    public boolean isStopping() {
        return one.counsellor().stoppedFrom() != null;
    }

    /** The hours that are not over. */
    public List<ShiftLine> getShifts() {
        return shifts;
    }

    /** The counsellor's coming consultations that no hours cover. */
    public List<HoursWords.Line> getOutside() {
        return outside;
    }

    /** What was changed, newest first. */
    public List<TextChange> getChanges() {
        return changes;
    }

    /** The address of the form that changes the counsellor. */
    public Address getPlan() {
        return shown.at(Screen.COUNSELLOR_PLAN);
    }

    /** Where the counsellor's bookings go to another one. */
    public Address getBookings() {
        return LeftBookings.at(office, shown.id());
    }

    /** The address of the form for new weekly hours. */
    public Address getWeekly() {
        return shown.at(Screen.SHIFT);
    }

    /** The address of the form that opens a single day. */
    public Address getOnce() {
        return shown.at(Screen.SHIFT).with(ShiftForm.ONCE, "yes");
    }
}
