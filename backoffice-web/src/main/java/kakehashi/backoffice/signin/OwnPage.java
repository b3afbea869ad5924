package kakehashi.backoffice.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.domain.staff.StaffSession;
import kakehashi.domain.staff.StaffSessions;

/** Mirrors {@code own.xhtml}: one's own account with its sessions. */
@Named
@RequestScoped
public class OwnPage {

    private static final WayBack HERE = new WayBack(Screen.OWN.path());

    private Instant factorSince;
    private List<StaffSession> sessions = List.of();

    @Inject
    StaffAccounts accounts;

    @Inject
    StaffSessions everybodys;

    @Inject
    SignedIn signedIn;

    @PostConstruct
    void load() {
        UUID id = signedIn.actor().id();
        factorSince = accounts.find(id).orElseThrow().factorSince();
        sessions = everybodys.of(id);
    }

    /** Ends one of the sessions. */
    public void end(UUID session) throws IOException {
        everybodys.end(signedIn.actor(), session);
        HERE.lead(HERE.path());
    }

    /** Ends all sessions but this one. */
    public void endOthers() throws IOException {
        everybodys.endOthers(signedIn.actor(), signedIn.session());
        HERE.lead(HERE.path());
    }

    /** The living sessions, the last used first. */
    public List<StaffSession> getSessions() {
        return sessions;
    }

    /** Whether a session is the one of this page. */
    public boolean here(StaffSession session) {
        return session.id().equals(signedIn.session());
    }

    /** Whether there are sessions besides this one. */
    public boolean isElsewhere() {
        return sessions.size() > 1;
    }

    /** Whether a second factor is set. */
    public boolean isFactorSet() {
        return factorSince != null;
    }

    /** Since when a second factor is asked for; null when none is. */
    public Instant getFactorSince() {
        return factorSince;
    }
}
