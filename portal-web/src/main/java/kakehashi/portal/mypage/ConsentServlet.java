package kakehashi.portal.mypage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.portal.Visit;

/** The receipt of a consent as a file for machines. */
@WebServlet("/own/consent")
public class ConsentServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient OwnConsents consents;

    @Inject
    transient ConsentRecords records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OwnConsent> consent = consents.find(UUID.fromString(visit.getArgument()), signedIn.visitors());
        if (consent.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonFile.send(response, "consent-" + consent.get().handle() + ".json", records.of(consent.get()));
    }
}
