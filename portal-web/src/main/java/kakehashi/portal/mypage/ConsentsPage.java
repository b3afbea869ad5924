package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.own.OwnDisclosures;

/** Mirrors {@code consents.xhtml}: everything the person agreed to. */
@Named
@RequestScoped
public class ConsentsPage {

    private List<OwnConsent> consents;
    private List<OwnDisclosure> disclosures;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnConsents all;

    @Inject
    OwnDisclosures shared;

    @PostConstruct
    void read() {
        consents = all.of(signedIn.visitors());
        disclosures = shared.of(signedIn.visitors());
    }

    /** The consents, newest first. */
    public List<OwnConsent> getConsents() {
        return consents;
    }

    /** The consents that companies see answers, newest first. */
    public List<OwnDisclosure> getDisclosures() {
        return disclosures;
    }
}
