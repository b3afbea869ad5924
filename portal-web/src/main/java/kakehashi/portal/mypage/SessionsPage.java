package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.signin.VisitorSession;
import kakehashi.domain.signin.VisitorSessions;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code sessions.xhtml}: where one is signed in, and signing out. */
@Named
@RequestScoped
public class SessionsPage {

    private List<SessionLine> sessions = List.of();

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    VisitorSessions all;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        sessions = all.of(signedIn.visitors()).stream().map(this::line).toList();
    }

    private SessionLine line(VisitorSession session) {
        return new SessionLine(
                session.id(),
                session.device().isEmpty() ? texts.get("mypage.sessions.unknown") : session.device(),
                said(session.begunAt()),
                said(session.usedAt()),
                signedIn.sessionId().filter(session.id()::equals).isPresent());
    }

    private String said(Instant at) {
        return Formats.of(visit.getLanguage()).dateTime(at.atZone(settings.zone(Setting.OFFICE_ZONE)));
    }

    /** Ends another session of the same person. */
    public void end(UUID session) throws IOException {
        all.end(session, signedIn.visitors());
        Faces.goTo(visit.getHere());
    }

    /** Ends this session. */
    public void signOut() throws IOException {
        signedIn.end(Faces.response());
        Faces.goTo(visit.to("my/signed-out"));
    }

    /** The sessions, the last used first. */
    public List<SessionLine> getSessions() {
        return sessions;
    }
}
