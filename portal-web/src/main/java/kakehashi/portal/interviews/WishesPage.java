package kakehashi.portal.interviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.interview.InterviewWishes;
import kakehashi.domain.matching.interview.SeekerSheet;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.mypage.SignedInVisitor;
import kakehashi.portal.ranking.RankingForm;
import kakehashi.portal.ranking.Ranks;

/** Mirrors {@code wishes.xhtml}: which companies of an event somebody would like to meet. Source: R-A33. */
@Named
@RequestScoped
public class WishesPage extends RankingForm {

    private SeekerSheet sheet;
    private String title = "";
    private String until = "";
    private List<CompanyLine> companies = List.of();
    private List<String> wished = List.of();

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    InterviewWishes wishes;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A page without ranks. */
    public WishesPage() {
        super("error.companyTwice");
    }

    @PostConstruct
    void read() {
        sheet = wishes.sheet(UUID.fromString(visit.getArgument()), signedIn.visitors())
                .orElse(null);
        if (sheet == null) {
            return;
        }
        title = words.title(sheet.eventId());
        String key = sheet.open() ? "interviews.until" : "interviews.closed";
        until = texts.of(key, "at", words.moment(sheet.closesAt()));
        companies = sheet.companies().stream()
                .map(each -> CompanyLine.of(each, visit, texts))
                .toList();
        wished = sheet.wishes().stream()
                .flatMap(id -> companies.stream().filter(each -> each.id().equals(id)))
                .map(CompanyLine::name)
                .toList();
        List<SelectItem> options = companies.stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
        ask(Ranks.of(texts, "interviews.rank", sheet.most(), options, sheet.wishes()));
    }

    @Override
    protected void keep(List<UUID> chosen) {
        wishes.rank(sheet.registrationId(), signedIn.visitors(), chosen);
    }

    /** The event's title. */
    public String getTitle() {
        return title;
    }

    /** Whether wishes can change, and there is a company to wish for. */
    public boolean isAsking() {
        return sheet.open() && !companies.isEmpty();
    }

    /** Whether no company can be wished for yet. */
    public boolean isWaiting() {
        return sheet.open() && companies.isEmpty();
    }

    /** Whether wishes can no longer change. */
    public boolean isClosed() {
        return !sheet.open();
    }

    /** Whether they can no longer change and there are none. */
    public boolean isSilent() {
        return isClosed() && sheet.wishes().isEmpty();
    }

    /** Until when wishes can change, with the words of the key that fits. */
    public String getUntil() {
        return until;
    }

    /** The companies that take part, by name. */
    public List<CompanyLine> getCompanies() {
        return companies;
    }

    /** The names of those that are wished for, the dearest first. */
    public List<String> getWished() {
        return wished;
    }

    /** How many can be ranked. */
    public int getMost() {
        return sheet.most();
    }
}
