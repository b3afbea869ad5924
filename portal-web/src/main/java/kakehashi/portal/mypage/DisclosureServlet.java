package kakehashi.portal.mypage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.portal.Visit;

/** The receipt of a consent that a company sees answers, as a file for machines. */
@WebServlet("/own/disclosure")
public class DisclosureServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient OwnDisclosures disclosures;

    @Inject
    transient DisclosureRecords records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OwnDisclosure> consent = disclosures.find(UUID.fromString(visit.getArgument()), signedIn.visitors());
        if (consent.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonFile.send(response, "consent-company-" + consent.get().reference() + ".json", records.of(consent.get()));
    }
}
