package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.ClosedDayRow;
import kakehashi.domain.consultation.ClosedDays;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.Resource;
import kakehashi.domain.consultation.Resources;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Mirrors {@code hours.xhtml}: all counsellors, the closed days, and what is booked outside of the hours. */
@Named
@RequestScoped
public class HoursPage {

    private static final int CHANGES = 10;

    private List<CounsellorLine> counsellors = List.of();
    private List<ClosedLine> closed = List.of();
    private List<ResourceLine> resources = List.of();
    private List<HoursWords.Line> outside = List.of();
    private List<TextChange> changes = List.of();

    @Inject
    HoursDesk desk;

    @Inject
    HoursCheck check;

    @Inject
    Resources rooms;

    @Inject
    TextTrail trail;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    /** A counsellor in the list; {@code login} is null for none, {@code stopped} empty while no end is known. */
    public record CounsellorLine(
            int number, String languages, String login, List<String> hours, String stopped, String link) {}

    /** A room or an interpreter, with what it speaks and when it stops; both may be empty. */
    public record ResourceLine(String name, String languages, String stopped, String link) {}

    /** A closed day, how many consultations are booked on it, and the way to open it. */
    public record ClosedLine(String day, long bookings, String link) {}

    /** Loads everything; the number of queries does not grow. */
    public void load() {
        counsellors = desk.all().stream().map(this::line).toList();
        closed = check.closedDays().stream().map(this::line).toList();
        resources = rooms.all().stream().map(this::line).toList();
        outside = words.lines(check.outside());
        changes = trail.of(ClosedDays.TRAIL, CHANGES);
    }

    private CounsellorLine line(CounsellorHours each) {
        return new CounsellorLine(
                each.counsellor().number(),
                words.languages(each.counsellor().languages()),
                each.login(),
                each.shifts().stream().map(shift -> words.whole(shift.terms())).toList(),
                office.day(each.counsellor().stoppedFrom()),
                office.at(Screen.COUNSELLOR).with("id", each.counsellor().id()).toString());
    }

    private ClosedLine line(ClosedDayRow row) {
        String link =
                office.at(Screen.CLOSED_DAYS).with(ClosedPage.DAY, row.day()).toString();
        return new ClosedLine(office.day(row.day()), row.bookings(), link);
    }

    private ResourceLine line(Resource each) {
        return new ResourceLine(
                words.name(each),
                words.languages(each.languages()),
                office.day(each.stoppedFrom()),
                office.at(Screen.RESOURCE).with(ResourcePage.ID, each.id()).toString());
    }

    /** The rooms and interpreters. */
    public List<ResourceLine> getResources() {
        return resources;
    }

    /** The address of the form for a new room or interpreter. */
    public Address fresh(String kind) {
        return office.at(Screen.RESOURCE).with(ResourcePage.KIND, kind);
    }

    /** The counsellors, by number. */
    public List<CounsellorLine> getCounsellors() {
        return counsellors;
    }

    /** The closed days from today on. */
    public List<ClosedLine> getClosed() {
        return closed;
    }

    /** The coming consultations that no hours cover. */
    public List<HoursWords.Line> getOutside() {
        return outside;
    }

    /** What was changed about closed days, newest first. */
    public List<TextChange> getChanges() {
        return changes;
    }

    /** The address of the form for a new counsellor. */
    public Address getFresh() {
        return office.at(Screen.COUNSELLOR_PLAN);
    }

    /** The address of the form that closes days. */
    public Address getClosing() {
        return office.at(Screen.CLOSED_DAYS);
    }
}
