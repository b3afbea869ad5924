package kakehashi.portal.internship;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.internship.InternWishes;
import kakehashi.domain.matching.internship.WishSheet;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.mypage.SignedInVisitor;
import kakehashi.portal.ranking.Ranks;

/** Mirrors {@code hosts.xhtml}: which hosts of an internship somebody would like, and later where to go. Source: R-A32. */
@Named
@RequestScoped
public class HostsPage {

    private WishSheet sheet;
    private String title = "";
    private OfferLine place;
    private List<OfferLine> offers = List.of();
    private Ranks ranks;

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
        ranks = Ranks.of(texts, "internship.hosts.rank", sheet.most(), options, sheet.wishes());
    }

    /** Answers 404 for what is no sure place of the person at an internship. */
    public void load() throws IOException {
        if (sheet == null) {
            Faces.missing();
        }
    }

    /** Saves the ranking when nothing is wrong, and shows the page anew. */
    public void submit() throws IOException {
        if (ranks.isFine("error.wishTwice")) {
            wishes.rank(sheet.registrationId(), signedIn.visitors(), ranks.chosen());
            Faces.goTo(visit.getHere() + "?saved=1");
        }
    }

    /** Whether the ranking was saved just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
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

    /** The ranks to be filled in. */
    public Ranks getRanks() {
        return ranks;
    }

    /** How many can be ranked. */
    public int getMost() {
        return sheet.most();
    }
}
