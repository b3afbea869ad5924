package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.portal.Faces;

/** Mirrors {@code data.xhtml} and the file {@code datafile.xhtml}: everything we hold about the person. */
@Named
@RequestScoped
public class DataPage {

    private List<Sheet> sheets;
    private List<OwnConsent> consents;
    private String made;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    SignUpCards cards;

    @Inject
    OwnAnswers answers;

    @Inject
    OwnConsents all;

    @Inject
    OwnWords words;

    @Inject
    Clock clock;

    /** A sign-up with its answers. */
    public record Sheet(SignUpCard card, List<Answer> answers) {}

    @PostConstruct
    void read() {
        sheets = cards.all().stream()
                .map(card -> new Sheet(card, answers.of(card.signUp())))
                .toList();
        consents = all.of(signedIn.visitors());
        made = words.moment(clock.instant());
    }

    /** Makes the page a file to be kept. */
    public void attach() {
        Faces.response().setHeader("Content-Disposition", "attachment; filename=\"my-data.html\"");
    }

    /** The sign-ups with their answers, newest first. */
    public List<Sheet> getSheets() {
        return sheets;
    }

    /** The consents, newest first. */
    public List<OwnConsent> getConsents() {
        return consents;
    }

    /** When this was put together. */
    public String getMade() {
        return made;
    }
}
