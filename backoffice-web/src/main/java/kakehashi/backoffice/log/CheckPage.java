package kakehashi.backoffice.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.ChainCheck;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.audit.LogReviews;
import kakehashi.domain.audit.ReviewedMonth;
import kakehashi.domain.privacy.access.Anchor;
import kakehashi.domain.privacy.access.Anchors;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code check.xhtml}: whether the log is whole, the latest anchor, and the months that were looked through. */
@Named("logCheckPage")
@RequestScoped
public class CheckPage {

    /** The parameter that names a month, such as {@code 2026-10}. */
    static final String MONTH = "month";

    private ChainNews chain;
    private List<Anchor> anchors = List.of();
    private List<ReviewedMonth> months = List.of();
    private LocalDate today;

    @Inject
    ChainCheck check;

    @Inject
    Anchors written;

    @Inject
    LogReviews reviews;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Reads; checks first when that was asked for. */
    public void load() throws IOException {
        if (Posted.pressed("check")) {
            check.check();
            office.lead(office.at(Screen.LOG_CHECK).with("done", "logChecked"));
            return;
        }
        chain = ChainNews.of(check.last(), Texts.of(office.getLanguage()), office::time);
        anchors = written.all();
        today = reviews.today();
        months = reviews.months();
    }

    /** Whether the log is whole. */
    public ChainNews getChain() {
        return chain;
    }

    /** Whether there is an anchor. */
    public boolean isAnchored() {
        return !anchors.isEmpty();
    }

    /** The latest anchor in words. */
    public String getAnchor() {
        Anchor last = anchors.get(anchors.size() - 1);
        return texts.of(
                "log.check.anchor.last",
                "day",
                office.day(last.day()),
                "number",
                String.valueOf(last.number()),
                "count",
                anchors.size());
    }

    /** The months. */
    public List<ReviewedMonth> getMonths() {
        return months;
    }

    /** How a month stands: signed, late or open. */
    public String standing(ReviewedMonth each) {
        if (each.review() != null) {
            return "CLOSED";
        }
        return each.isLate(today) ? "LATE" : "OPEN";
    }

    /** A month in words. */
    public String name(ReviewedMonth each) {
        return name(each.month(), texts);
    }

    static String name(YearMonth month, PageTexts texts) {
        return texts.of("log.check.month", "year", String.valueOf(month.getYear()), "month", month.getMonthValue());
    }

    /** Whether the reader can sign a month. */
    public boolean isOpen(ReviewedMonth each) {
        return each.review() == null && office.opens(Screen.LOG_SIGNING);
    }

    /** The address where a month is signed. */
    public Address sign(ReviewedMonth each) {
        return office.at(Screen.LOG_SIGNING).with(MONTH, each.month());
    }

    /** The way back to the log. */
    public Address getBack() {
        return office.at(Screen.LOG);
    }

    /** The page's own address, for its button. */
    public Address getHidden() {
        return office.at(Screen.LOG_CHECK);
    }
}
