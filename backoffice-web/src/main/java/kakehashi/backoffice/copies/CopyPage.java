package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyLine;
import kakehashi.domain.copies.CopyRequest;
import kakehashi.domain.copies.CopyStanding;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code copy.xhtml}: one request, its decision, its copies and where they are. */
@Named
@RequestScoped
public class CopyPage {

    private CopyFile file;
    private CopyStanding standing;
    private boolean own;
    private String title = "";
    private String problem;

    @Inject
    CopyActs acts;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Does what was posted and leads back, or shows the request; answers 404 when there is none. */
    public void load() throws IOException {
        read();
        if (file == null) {
            Refusal.notThere(new Refused("copyUnknown"));
            return;
        }
        office.standAt(getHere());
        if (!acts.isPosted()) {
            return;
        }
        try {
            acts.carryOut(file.request().id());
            office.lead(getHere().with("done", acts.getDone()));
        } catch (Refused refused) {
            problem = texts.say(refused);
            read();
        }
    }

    private void read() {
        acts.find().ifPresent(found -> {
            file = found;
            standing = file.standing(handlers.today());
            own = file.request().isAskedBy(acts.actor());
            title = acts.title(file);
        });
    }

    /** The request. */
    public CopyRequest getRequest() {
        return file == null ? null : file.request();
    }

    /** Its copies. */
    public List<CopyLine> getLines() {
        return file.lines();
    }

    /** Whether copies were made. */
    public boolean isMade() {
        return file != null && !file.lines().isEmpty();
    }

    /** Where it stands today. */
    public CopyStanding getStanding() {
        return standing;
    }

    /** Whether it waits for a decision. */
    public boolean isWaiting() {
        return is(CopyStanding.ASKED);
    }

    private boolean is(CopyStanding wanted) {
        return standing == wanted;
    }

    /** Whether the reader may decide. */
    public boolean isDeciding() {
        Role role = office.getRole();
        return isWaiting() && (role == Role.MANAGER || role == Role.WARD);
    }

    /** Whether the reader needs the ward's number to approve. */
    public boolean isOwn() {
        return own;
    }

    /** Whether the reader may take it back. */
    public boolean isWithdrawable() {
        return own && (isWaiting() || is(CopyStanding.APPROVED) || is(CopyStanding.EXPIRED));
    }

    /** Whether its copies may be made or opened. */
    public boolean isOpenable() {
        boolean fine = is(CopyStanding.APPROVED) || is(CopyStanding.OUT);
        return fine && file.request().kind().isAccounted() && office.writes(Screen.COPY_PRINT);
    }

    /** Whether the reader notes where copies are. */
    public boolean isNoting() {
        return isMade() && file.request().kind().isAccounted() && office.writes(Screen.COPY_PRINT);
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** The address of this page. */
    public Address getHere() {
        return office.at(Screen.COPY).with("id", file.request().id());
    }

    /** What is wrong; null when nothing is. */
    public String getProblem() {
        return problem;
    }
}
