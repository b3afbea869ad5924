package kakehashi.portal.introductions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.matching.introduction.DeclineReason;
import kakehashi.domain.matching.introduction.OwnIntroduction;
import kakehashi.domain.matching.introduction.OwnIntroductions;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.SignedInVisitor;

/** Mirrors {@code introductions.xhtml}: openings the office proposes, and the answers to them. Source: R-A33, T7. */
@Named
@RequestScoped
public class IntroductionsPage extends Introducing {

    private List<IntroductionCard> cards = List.of();

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnIntroductions introductions;

    /** A page without introductions. */
    public IntroductionsPage() {
        super("introductions.introductions.title.");
    }

    @PostConstruct
    void read() {
        List<OwnIntroduction> all = introductions.of(signedIn.visitors());
        under(all.stream().map(OwnIntroduction::licence));
        cards = all.stream()
                .map(each -> new IntroductionCard(each, visit.getLanguage()))
                .toList();
    }

    /** Accepts; the company is told. */
    public void accept(UUID id) throws IOException {
        introductions.accept(id, signedIn.visitors());
        tell();
    }

    /** Declines; the company is not told. */
    public void decline(UUID id, DeclineReason reason) throws IOException {
        introductions.decline(id, signedIn.visitors(), reason);
        tell();
    }

    /** Takes back what was accepted; the company sees nothing from now on. */
    public void takeBack(UUID id) throws IOException {
        introductions.takeBack(id, signedIn.visitors(), visit.getLanguage());
        tell();
    }

    private void tell() throws IOException {
        Faces.goTo(visit.to("my/introductions?told=saved"));
    }

    /** The introductions, the newest first. */
    public List<IntroductionCard> getCards() {
        return cards;
    }

    /** Reasons to decline. */
    public List<DeclineReason> getReasons() {
        return DeclineReason.of(Audience.SEEKER);
    }
}
