package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.matching.internship.HostReviews;
import kakehashi.domain.matching.internship.ReviewSheet;
import kakehashi.domain.matching.internship.ReviewSide;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.internship.ReviewForm;

/** Mirrors {@code internreview.xhtml}: the host looks back, and reads what the person agreed to show. Source: R-A32, T7. */
@Named
@RequestScoped
public class InternReviewPage {

    private ReviewSheet sheet;
    private ReviewForm form;
    private ReviewForm seeker;

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    HostReviews reviews;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        UUID contact = visitor.member().orElse(null);
        if (contact == null) {
            return;
        }
        try {
            sheet = reviews.open(UUID.fromString(visit.getArgument()), contact);
            form = new ReviewForm(ReviewSide.HOST, sheet.ofHost(), texts);
            seeker = sheet.ofSeeker() == null ? null : new ReviewForm(ReviewSide.SEEKER, sheet.ofSeeker(), texts);
        } catch (Refused elsewhere) {
            sheet = null;
        }
    }

    /** Leads to the list when nobody of that number was at the company. */
    public void load() throws IOException {
        if (sheet == null) {
            Faces.goTo(visit.to("my/company/interns"));
        }
    }

    /** Saves what is said and shows the page anew; nothing when nobody of that number is there any more. */
    public void submit() throws IOException {
        if (sheet == null) {
            return;
        }
        reviews.write(sheet.registrationId(), visitor.member().orElseThrow(), form.said(visit.getLanguage(), true));
        Faces.goTo(visit.getHere() + "?saved=1");
    }

    /** Whether it was saved just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
    }

    /** The way back to the days. */
    public String getBack() {
        return visit.to("my/company/interns/days/" + visit.getArgument());
    }

    /** The number of whom it is about. */
    public String getReference() {
        return sheet.reference();
    }

    /** Whether one can look back on it now. */
    public boolean isOpen() {
        return sheet.open();
    }

    /** What is filled in. */
    public ReviewForm getForm() {
        return form;
    }

    /** Whether the person shows what the person says. */
    public boolean isTold() {
        return seeker != null;
    }

    /** What the person says; null where it is not shown. */
    public ReviewForm getSeeker() {
        return seeker;
    }

    /** The language of what the person says. */
    public String getLanguage() {
        return sheet.ofSeeker().language();
    }
}
