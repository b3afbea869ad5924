package kakehashi.backoffice.internships;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.matching.internship.Offer;
import kakehashi.domain.matching.internship.PlacementSheet;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code placement.xhtml}: who is placed where at an internship, and why. Source: R-A32. */
@Named
@RequestScoped
public class PlacementPage {

    private PlacementSheet sheet;
    private List<Host> hosts = List.of();
    private List<Line> people = List.of();

    @Inject
    ShownPlacement shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** An offer in words. */
    public record Host(String company, String title, String days, String taken, String wished, String ranked) {}

    /** A person in words. */
    public record Line(
            String reference, int wishes, String place, String reason, List<String> warnings, Address move) {}

    @PostConstruct
    void read() {
        sheet = shown.find().orElse(null);
        if (sheet != null) {
            hosts = sheet.hosts().stream().map(this::host).toList();
            people = sheet.people().stream().map(this::line).toList();
        }
    }

    private Host host(PlacementSheet.Host host) {
        Offer offer = host.offer();
        Formats formats = Formats.of(office.getLanguage());
        return new Host(
                offer.company(),
                offer.title(),
                texts.of(
                        "internships.placement.days",
                        "from",
                        formats.date(offer.begins()),
                        "to",
                        formats.date(offer.ends()),
                        "pay",
                        texts.get("internships.paid." + offer.paid())),
                texts.of("internships.placement.taken", "taken", host.taken(), "capacity", offer.capacity()),
                String.valueOf(host.wished()),
                String.valueOf(host.ranked()));
    }

    private Line line(PlacementSheet.Person person) {
        String nowhere =
                texts.get(person.reason() == null ? "internships.placement.open" : "internships.placement.nowhere");
        return new Line(
                person.reference(),
                person.wishes(),
                person.place() == null ? nowhere : person.place().company(),
                person.reason() == null ? "" : texts.of("internships.reason." + person.reason(), "rank", person.rank()),
                person.warnings().stream()
                        .sorted()
                        .map(each -> texts.get("InternWarning." + each))
                        .toList(),
                shown.at(Screen.PLACEMENT_MOVE).with(MovingPage.PERSON, person.registrationId()));
    }

    /** Answers 404 when there is no such event, or it is no internship. */
    public void load() throws IOException {
        office.standAt(shown.at(Screen.PLACEMENT));
        if (sheet == null) {
            Refusal.notThere(shown.why());
        }
    }

    /** The event's days and times. */
    public String getWhen() {
        return office.span(sheet.event().schedule());
    }

    /** The key of how far it is. */
    public String getStanding() {
        String told = sheet.published() ? "published" : "draft";
        return "internships.placement.standing." + (sheet.computed() ? told : "none");
    }

    /** Whether places can be computed. */
    public boolean isComputable() {
        return shown.isOpen(sheet) && !sheet.published() && !hosts.isEmpty();
    }

    /** Whether everybody can be told. */
    public boolean isTellable() {
        return isMovable() && !sheet.published();
    }

    /** Whether everybody was told. */
    public boolean isTold() {
        return sheet.published();
    }

    /** Whether people can be placed by hand. */
    public boolean isMovable() {
        return shown.isOpen(sheet) && sheet.computed();
    }

    /** The offers, by the hosts' names. */
    public List<Host> getHosts() {
        return hosts;
    }

    /** The people, by number. */
    public List<Line> getPeople() {
        return people;
    }

    /** Who would rather have each other than what they got. */
    public List<PlacementSheet.Pair> getBlocking() {
        return sheet.blocking();
    }

    /** The address of a form. */
    public Address to(String screen) {
        return shown.at(Screen.valueOf(screen));
    }

    /** The way back to the event. */
    public Address getBack() {
        return shown.at(Screen.EVENT);
    }
}
