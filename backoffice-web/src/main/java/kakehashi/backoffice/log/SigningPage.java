package kakehashi.backoffice.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.audit.LogReview;
import kakehashi.domain.audit.LogReviews;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code signing.xhtml}: a manager signs that a month of the log was looked through. */
@Named("logSigningPage")
@RequestScoped
public class SigningPage {

    private YearMonth month;
    private Asking asking;

    @Inject
    LogReviews reviews;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or signs; answers 404 for what is no month. */
    public void load() throws IOException {
        month = Optional.ofNullable(Posted.asked(CheckPage.MONTH))
                .filter(each -> each.matches("20[0-9]{2}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .orElse(null);
        if (month == null) {
            Refusal.notThere(new Refused("logReviewMonth"));
            return;
        }
        office.standAt(getHidden());
        Question finding = new Question("finding", Question.Kind.CHOICE, texts.get("log.signing.finding"))
                .hint(texts.get("log.signing.finding.hint"))
                .options("LogReview.Finding.", LogReview.Finding.values(), texts::get);
        asking = Asking.of(Posted.all(), List.of(finding), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            sign(LogReview.Finding.valueOf(finding.getValue()));
        }
    }

    private void sign(LogReview.Finding finding) throws IOException {
        try {
            reviews.checkSigning(month);
            if (asking.isDone()) {
                reviews.sign(month, finding);
                office.lead(getBack().with("done", "logSigned"));
            }
        } catch (Refused refused) {
            asking.refuse(texts.say(office.timed(refused)));
        }
    }

    /** The month in words. */
    public String getMonth() {
        return month == null ? "" : CheckPage.name(month, texts);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back. */
    public Address getBack() {
        return office.at(Screen.LOG_CHECK);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.LOG_SIGNING).with(CheckPage.MONTH, Posted.asked(CheckPage.MONTH));
    }
}
