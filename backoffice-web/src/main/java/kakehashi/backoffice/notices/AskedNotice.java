package kakehashi.backoffice.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.programme.Programmes;

/** Which notice the address asks for, and its published versions. */
@Named
@RequestScoped
public class AskedNotice {

    private String programmeId;
    private String kind;
    private UUID programme;
    private boolean open;
    private List<PurposeNotice> versions = List.of();

    @Inject
    Notices notices;

    @Inject
    Programmes programmes;

    @Inject
    Office office;

    /** Reads the versions before any form is read, which depends on them. */
    @PostConstruct
    void read() {
        programmeId = Posted.asked("programme");
        kind = Posted.asked("kind");
        programme = Ids.find(programmeId).orElse(null);
        boolean meant =
                Arrays.stream(EventKind.values()).anyMatch(each -> each.name().equals(kind));
        if (programme != null && meant) {
            open = programmes.unfinished().stream().anyMatch(each -> each.id().equals(programme));
            versions = notices.versions(programme, kind);
        }
    }

    /** Whether there is such a notice, or can be one. */
    boolean isKnown() {
        return open || !versions.isEmpty();
    }

    /** The programme. */
    UUID programme() {
        return programme;
    }

    /** The address of a screen about the same notice. */
    Address in(Screen screen) {
        return office.at(screen).with("programme", programmeId).with("kind", kind);
    }

    /** The address of a published version. */
    public Address version(int number) {
        return in(Screen.NOTICE_VERSION).with("version", number);
    }

    /** The address of the notice's own page. */
    public Address getPage() {
        return in(Screen.NOTICE);
    }

    /** The address of all versions with their uses. */
    public Address getHistory() {
        return in(Screen.NOTICE_HISTORY);
    }

    /** The published versions, the one in force first. */
    public List<PurposeNotice> getVersions() {
        return versions;
    }

    /** Whether none was published. */
    public boolean isUnpublished() {
        return versions.isEmpty();
    }

    /** The key of what the next version begins with. */
    public String getHint() {
        return isUnpublished() ? "notices.notice.firstHint" : "notices.notice.nextHint";
    }

    /** Whether the programme is not over. */
    public boolean isOpen() {
        return open;
    }

    /** The number of the next version. */
    public int getNext() {
        return versions.isEmpty() ? 1 : versions.get(0).noticeVersion() + 1;
    }

    /** The kind of event, as it stands in the address. */
    public String getKind() {
        return kind;
    }
}
