package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.Joining;
import kakehashi.domain.company.Joinings;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code consents.xhtml}: everything the person agreed to. */
@Named
@RequestScoped
public class ConsentsPage {

    private List<OwnConsent> consents;
    private List<OwnDisclosure> disclosures;
    private List<Joining> joinings;
    private boolean ofSeeker;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnConsents all;

    @Inject
    OwnDisclosures shared;

    @Inject
    Joinings joined;

    @Inject
    Visit visit;

    @PostConstruct
    void read() {
        joinings = joined.of(signedIn.visitors());
        consents = all.of(signedIn.visitors());
        disclosures = shared.of(signedIn.visitors());
        ofSeeker = signedIn.isSeeker();
    }

    /** The consents, newest first. */
    public List<OwnConsent> getConsents() {
        return consents;
    }

    /** Withdraws what was agreed to when joining a company, at once, and shows the page anew. */
    public void leave(UUID joining) throws IOException {
        joined.withdraw(joining, signedIn.visitors(), visit.getLanguage());
        Faces.goTo(visit.getHere());
    }

    /** What was agreed to when joining companies, newest first. */
    public List<Joining> getJoinings() {
        return joinings;
    }

    /** Whether there is nothing that the person agreed to. */
    public boolean isNothing() {
        return consents.isEmpty() && joinings.isEmpty();
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
