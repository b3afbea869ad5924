package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.events.DayLines;

/** Mirrors {@code signup.xhtml}: one sign-up with its ticket and its answers. */
@Named
@RequestScoped
public class SignUpPage {

    private SignUpCard card;
    private DayLines day;
    private List<Answer> answers = List.of();

    @Inject
    Visit visit;

    @Inject
    SignUpCards cards;

    @Inject
    OwnAnswers sheets;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnRegistrations own;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        card = cards.find(visit.getArgument()).orElse(null);
        if (card != null) {
            answers = sheets.of(card.signUp());
            day = cards.days(List.of(card)).get(card.getId());
        }
    }

    /** Answers 404 for what is not the person's own. */
    public void load() throws IOException {
        if (card == null) {
            Faces.missing();
        }
    }

    /** Whether its answers were changed just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
    }

    /** The sign-up. */
    public SignUpCard getCard() {
        return card;
    }

    /** The timetable of its day. */
    public DayLines getDay() {
        return day;
    }

    /** What was answered, in order. */
    public List<Answer> getAnswers() {
        return answers;
    }

    /** Confirms and shows the page anew. */
    public void confirm() throws IOException {
        own.confirm(card.signUp().id(), signedIn.visitors());
        Faces.goTo(visit.getHere());
    }

    /** Takes the place that is kept and shows the page anew. */
    public void accept() throws IOException {
        own.accept(card.signUp().id(), signedIn.visitors());
        Faces.goTo(visit.getHere());
    }

    /** Leaves the place to the next and shows the page anew. */
    public void decline() throws IOException {
        own.decline(card.signUp().id(), signedIn.visitors());
        Faces.goTo(visit.getHere());
    }

    /** Whether it ended and one can sign up again. */
    public boolean isAgain() {
        return card.getAgain() != null;
    }

    /** Whether it can be cancelled. */
    public boolean isCancellable() {
        return card.isCancellable(clock.instant());
    }

    /** Whether its answers can be changed. */
    public boolean isChangeable() {
        return card.isChangeable(clock.instant());
    }
}
