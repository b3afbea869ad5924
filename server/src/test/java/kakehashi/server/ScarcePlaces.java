package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;

/** An event whose places a test takes away and gives back, past the product. */
final class ScarcePlaces {

    private static final String PLACES = "update event_places p join event e on e.id = p.event_id set p.version ="
            + " p.version + 1, p.capacity = %s where e.code = '%s'";

    private final RunningServer server;
    private final String event;

    ScarcePlaces(RunningServer server, String event) {
        this.server = server;
        this.event = event;
    }

    /** Opens its sign-up. */
    void open() throws SQLException {
        server.change("update event set opens_at = '2026-11-01' where code = '" + event + "'");
    }

    /** Leaves no place for those who come now. */
    void none() throws SQLException {
        open();
        capacity("p.taken");
        awaitPages();
    }

    /** Leaves a place for everybody who waits. */
    void forAllWhoWait() throws SQLException {
        capacity("p.taken + p.waiting");
    }

    /** Leaves places for those who come now, after everybody who waits. */
    void some() throws SQLException {
        open();
        server.change("update registration r join event e on e.id = r.event_id set r.state = 'CANCELLED',"
                + " r.living_holder_id = null where r.state = 'WAITING' and e.code = '" + event + "'");
        server.change("update event_places p join event e on e.id = p.event_id set p.waiting = 0 where e.code = '"
                + event + "'");
        capacity("p.taken + 50");
        awaitPages();
    }

    private void capacity(String places) throws SQLException {
        server.change(PLACES.formatted(places, event));
    }

    /** Pages are kept for about a second. */
    static void awaitPages() {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Answers an offer by the button with this id; to leave the place is asked once more. */
    static void answer(Page page, String button) {
        if (button.equals("decline")) {
            assertThat(page.locator("#decline")).not().isVisible();
            page.locator("#no-sure summary").click();
        }
        page.locator("#" + button).click();
    }
}
