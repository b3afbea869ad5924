package kakehashi.backoffice.notices;

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
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;

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

    /** Loads the versions; refuses with {@code noticeUnknown} when there is no such programme or kind. */
    void load() {
        programme = Ids.parse(programmeId, "noticeUnknown");
        open = programmes.unfinished().stream().anyMatch(each -> each.id().equals(programme));
        versions = notices.versions(programme, kind);
        boolean known =
                Arrays.stream(EventKind.values()).anyMatch(each -> each.name().equals(kind));
        if (!known || !open && versions.isEmpty()) {
            throw new Refused("noticeUnknown");
        }
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

    /** The published versions, the one in force first. */
    public List<PurposeNotice> getVersions() {
        return versions;
    }

    /** Whether none was published. */
    public boolean isUnpublished() {
        return versions.isEmpty();
    }

    /** Whether the programme is not over. */
    public boolean isOpen() {
        return open;
    }

    /** The number of the next version. */
    public int getNext() {
        return versions.isEmpty() ? 1 : versions.get(0).noticeVersion() + 1;
    }

    /** The programme's id, as it stands in the address. */
    public String getProgrammeId() {
        return programmeId;
    }

    /** Takes the programme's id. */
    public void setProgrammeId(String programmeId) {
        this.programmeId = programmeId;
    }

    /** The kind of event, as it stands in the address. */
    public String getKind() {
        return kind;
    }

    /** Takes the kind of event. */
    public void setKind(String kind) {
        this.kind = kind;
    }
}
