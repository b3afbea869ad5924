package kakehashi.backoffice.internships;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.internship.InternReviews;
import kakehashi.domain.matching.internship.Review;
import kakehashi.domain.matching.internship.ReviewQuestion;
import kakehashi.domain.matching.internship.ReviewSheet;
import kakehashi.domain.matching.internship.ReviewSide;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code reviews.xhtml}: what both sides say of somebody's internship. Source: R-A32. */
@Named
@RequestScoped
public class ReviewsPage {

    private ReviewSheet sheet;
    private Refused why = new Refused("placementUnknown");
    private List<Side> sides = List.of();

    @Inject
    ShownPlacement shown;

    @Inject
    InternReviews reviews;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * What one side says, in words.
     *
     * @param heading who says it
     * @param answers a line for each question; empty when nothing is said
     * @param text in own words; empty for none
     * @param language of the text
     * @param note the key of what is to be heeded; null for nothing
     */
    public record Side(String heading, List<Line> answers, String text, String language, String note) {}

    /** A question with its answer. */
    public record Line(String question, String answer) {}

    @PostConstruct
    void read() {
        try {
            UUID person = Ids.find(Posted.asked(MovingPage.PERSON)).orElse(new UUID(0, 0));
            sheet = reviews.both(person);
            sides = List.of(side(ReviewSide.SEEKER, sheet.ofSeeker()), side(ReviewSide.HOST, sheet.ofHost()));
        } catch (Refused refused) {
            why = refused;
        }
    }

    private Side side(ReviewSide side, Review review) {
        String heading = texts.get("internships.reviews.of." + side);
        if (review == null) {
            return new Side(heading, List.of(), "", null, "internships.reviews.none");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < side.questions().size(); i++) {
            ReviewQuestion question = side.questions().get(i);
            lines.add(new Line(
                    texts.get("internships.reviews.question." + question),
                    texts.get("internships.reviews.answer." + review.answers().get(i))));
        }
        String agreed = review.shown() ? "internships.reviews.shown" : "internships.reviews.hidden";
        return new Side(heading, lines, review.text(), review.language(), side == ReviewSide.SEEKER ? agreed : null);
    }

    /** Answers 404 when nobody of that number was told a host. */
    public void load() throws IOException {
        if (sheet == null) {
            Refusal.notThere(why);
        } else {
            office.standAt(shown.at(Screen.INTERN_REVIEWS).with(MovingPage.PERSON, sheet.registrationId()));
        }
    }

    /** Whose internship, and where. */
    public String getAbout() {
        return sheet.reference() + " · " + sheet.offer().company();
    }

    /** The person, then the host. */
    public List<Side> getSides() {
        return sides;
    }

    /** The way back to the days. */
    public Address getBack() {
        return shown.at(Screen.INTERN_DAYS);
    }
}
