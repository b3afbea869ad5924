package kakehashi.portal.internship;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.matching.internship.InternReviews;
import kakehashi.domain.matching.internship.ReviewSheet;
import kakehashi.domain.matching.internship.ReviewSide;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.SignedInVisitor;

/** Mirrors {@code lookback.xhtml}: who was at an internship looks back on it. Source: R-A32. */
@Named
@RequestScoped
public class LookBackPage {

    private ReviewSheet sheet;
    private ReviewForm form;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    InternReviews reviews;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        sheet = reviews.own(UUID.fromString(visit.getArgument()), signedIn.visitors())
                .orElse(null);
        if (sheet != null) {
            form = new ReviewForm(ReviewSide.SEEKER, sheet.ofSeeker(), texts);
        }
    }

    /** Answers 404 for what is no own internship with a host. */
    public void load() throws IOException {
        if (sheet == null) {
            Faces.missing();
        }
    }

    /** Saves what is said and shows the page anew; nothing when the internship is not there any more. */
    public void submit() throws IOException {
        if (sheet == null) {
            return;
        }
        reviews.write(sheet.registrationId(), signedIn.visitors(), form.said(visit.getLanguage(), form.isShown()));
        Faces.goTo(visit.getHere() + "?saved=1");
    }

    /** Whether it was saved just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
    }

    /** The way back to the days. */
    public String getBack() {
        return visit.to("my/sign-ups/" + visit.getArgument() + "/days");
    }

    /** The host. */
    public String getCompany() {
        return sheet.offer().company();
    }

    /** Whether one can look back on it now. */
    public boolean isOpen() {
        return sheet.open();
    }

    /** What is filled in. */
    public ReviewForm getForm() {
        return form;
    }
}
