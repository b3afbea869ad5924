package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code disclosure.xhtml}: the receipt of a consent that a company sees answers, and its withdrawal. */
@Named
@RequestScoped
public class DisclosurePage {

    private OwnDisclosure consent;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnDisclosures all;

    @PostConstruct
    void read() {
        consent = all.find(id(), signedIn.visitors()).orElse(null);
    }

    private UUID id() {
        return UUID.fromString(visit.getArgument());
    }

    /** Answers 404 for what is not the person's own. */
    public void load() throws IOException {
        if (consent == null) {
            Faces.missing();
        }
    }

    /** Withdraws, at once, and shows the receipt anew. */
    public void withdraw() throws IOException {
        all.withdraw(id(), signedIn.visitors(), visit.getLanguage());
        Faces.goTo(visit.getHere());
    }

    /** The consent. */
    public OwnDisclosure getConsent() {
        return consent;
    }

    /** The key of the sentence that says whether the sentence still is the one that was agreed to. */
    public String getProof() {
        return consent.words().intact() ? "mypage.consent.intact" : "mypage.consent.altered";
    }
}
