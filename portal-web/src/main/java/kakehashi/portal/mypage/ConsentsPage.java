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
    private boolean ofSeeker;

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
        ofSeeker = signedIn.isSeeker();
    }

    /** The consents, newest first. */
    public List<OwnConsent> getConsents() {
        return consents;
    }

    /** Whether there is nothing that the person agreed to. */
    public boolean isNothing() {
        return consents.isEmpty();
    }

    /** Whether the person looks for work, so that companies may be shown answers. */
    public boolean isOfSeeker() {
        return ofSeeker;
    }

    /** Whether there is anything to be told of companies. */
    public boolean isCompanies() {
        return ofSeeker || !disclosures.isEmpty();
    }

    /** The consents that companies see answers, newest first. */
    public List<OwnDisclosure> getDisclosures() {
        return disclosures;
    }
}
