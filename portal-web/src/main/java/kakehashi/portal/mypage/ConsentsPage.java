package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;

/** Mirrors {@code consents.xhtml}: everything the person agreed to. */
@Named
@RequestScoped
public class ConsentsPage {

    private List<OwnConsent> consents;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnConsents all;

    @PostConstruct
    void read() {
        consents = all.of(signedIn.visitors());
    }

    /** The consents, newest first. */
    public List<OwnConsent> getConsents() {
        return consents;
    }
}
