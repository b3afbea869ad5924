package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.CallerBookings;
import kakehashi.domain.consultation.WalkIn;
import kakehashi.domain.event.Audience;

/** Mirrors {@code caller.xhtml}: a time is booked for somebody who calls. Source: R-A13, R-A23, R-D14, T4. */
@Named
@RequestScoped
public class CallerPage extends SpokenEntry {

    @Inject
    CallerForm form;

    @Inject
    CallerBookings callers;

    @Override
    Screen screen() {
        return Screen.CALLER;
    }

    @Override
    SpokenForm form() {
        return form;
    }

    @Override
    void foresee(WalkIn said) {
        callers.foresee(said);
    }

    @Override
    Address enter(WalkIn said) {
        CallerBookings.Booked booked = callers.book(said);
        return office.at(Screen.CONSULTATION)
                .with("id", booked.id())
                .with("done", booked.mailed() ? "called" : "calledUnmailed");
    }

    /** The form for another audience keeps the time. */
    @Override
    Address to(Audience each) {
        return super.to(each).with(CallerForm.TIME, Posted.asked(CallerForm.TIME));
    }

    /** Whether no time is free. */
    public boolean isFull() {
        return form.isFull();
    }
}
