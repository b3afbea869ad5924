package kakehashi.backoffice.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.registration.UntoldDesk;
import kakehashi.domain.staff.Role;

/** What {@code event.xhtml} says of the people whom no mail told of a change for certain. The ward reads how many. */
@Named
@RequestScoped
public class UntoldNote {

    private UntoldDesk.Count count = UntoldDesk.Count.NOBODY;

    @Inject
    EventPage page;

    @Inject
    UntoldDesk desk;

    @Inject
    Office office;

    /** Counts them, for those whom it concerns. */
    @PostConstruct
    void read() {
        if (page.sheet() != null && (isListed() || office.getRole() == Role.WARD)) {
            count = desk.count(page.sheet().row().id());
        }
    }

    /** Whether the reader may open their list. */
    public boolean isListed() {
        return office.opens(Screen.UNTOLD);
    }

    /** Whether somebody is still to be told. */
    public boolean isWaiting() {
        return count.open() > 0;
    }

    /** Whether somebody was told, and the reader may see who. */
    public boolean isDone() {
        return !isWaiting() && count.told() > 0 && isListed();
    }

    /** How many are still to be told. */
    public long getCount() {
        return count.open();
    }

    /** The address of their list. */
    public Address getAddress() {
        return office.at(Screen.UNTOLD)
                .with(UntoldPage.EVENT, page.sheet().row().id());
    }
}
