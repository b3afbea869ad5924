package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.privacy.consent.NoticePart;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code consent.xhtml}: the receipt of a consent, with the text that was shown. */
@Named
@RequestScoped
public class ConsentPage {

    private OwnConsent consent;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnConsents all;

    @PostConstruct
    void read() {
        consent = all.find(UUID.fromString(visit.getArgument()), signedIn.visitors())
                .orElse(null);
    }

    /** Answers 404 for what is not the person's own. */
    public void load() throws IOException {
        if (consent == null) {
            Faces.missing();
        }
    }

    /** The consent. */
    public OwnConsent getConsent() {
        return consent;
    }

    /** The key of what its event or company is called. */
    public String getLabel() {
        return consent.isOfJoining() ? "mypage.disclosure.company" : "confirm.confirm.event";
    }

    /** The key of the sentence that says whether the text still is the one that was shown. */
    public String getProof() {
        return consent.intact() ? "mypage.consent.intact" : "mypage.consent.altered";
    }

    /** The key of what the words are called. */
    public String getShown() {
        return consent.isWorded() ? "mypage.disclosure.words" : "mypage.consent.shown";
    }

    /** The notice that was shown, in parts; empty where the words were another text. */
    public List<NoticePart> getParts() {
        return consent == null || consent.isWorded() ? List.of() : NoticePart.of(consent.body());
    }
}
