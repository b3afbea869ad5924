package kakehashi.portal.internship;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.internship.InternWishes;
import kakehashi.domain.matching.internship.WishSheet;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.mypage.SignedInVisitor;
import kakehashi.portal.ranking.RankingForm;
import kakehashi.portal.ranking.Ranks;

/** Mirrors {@code hosts.xhtml}: which hosts of an internship somebody would like, and later where to go. Source: R-A32. */
@Named
@RequestScoped
public class HostsPage extends RankingForm {

    private WishSheet sheet;
    private String title = "";
    private OfferLine place;
    private List<OfferLine> offers = List.of();

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    InternWishes wishes;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A page without ranks. */
    public HostsPage() {
        super("error.wishTwice");
    }

    @PostConstruct
    void read() {
        sheet = wishes.sheet(UUID.fromString(visit.getArgument()), signedIn.visitors())
                .orElse(null);
        if (sheet == null) {
            return;
        }
        title = words.title(sheet.eventId());
        place = sheet.place() == null ? null : OfferLine.of(sheet.place(), visit);
        offers = sheet.offers().stream().map(each -> OfferLine.of(each, visit)).toList();
        List<SelectItem> options = sheet.offers().stream()
                .map(each -> new SelectItem(each.id().toString(), each.company() + " · " + each.title()))
                .toList();
        ask(Ranks.of(texts, "internship.hosts.rank", sheet.most(), options, sheet.wishes()));
    }

    @Override
    protected void keep(List<UUID> chosen) {
        wishes.rank(sheet.registrationId(), signedIn.visitors(), chosen);
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** Whether wishes can change, and there is something to wish for. */
    public boolean isAsking() {
        return sheet.open() && !offers.isEmpty();
    }

    /** Whether nothing can be wished for yet. */
    public boolean isWaiting() {
        return sheet.open() && offers.isEmpty();
    }

    /** Whether wishes can no longer change and nothing is told yet. */
    public boolean isClosed() {
        return !sheet.open() && !sheet.published();
    }

    /** Whether the person has a host. */
    public boolean isPlaced() {
        return place != null;
    }

    /** Whether it is told that the person has none. */
    public boolean isUnplaced() {
        return sheet.published() && place == null;
    }

    /** Where the person goes; null for nowhere. */
    public OfferLine getPlace() {
        return place;
    }

    /** The address of the days. */
    public String getDays() {
        return visit.to("my/sign-ups/" + sheet.registrationId() + "/days");
    }

    /** Why it came out so; empty when nothing is to be said. */
    public String getReason() {
        return sheet.reason() == null ? "" : texts.get("internship.reason." + sheet.reason());
    }

    /** What can be wished for. */
    public List<OfferLine> getOffers() {
        return offers;
    }

    /** How many can be ranked. */
    public int getMost() {
        return sheet.most();
    }
}
