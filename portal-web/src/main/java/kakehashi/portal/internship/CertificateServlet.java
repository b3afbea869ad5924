package kakehashi.portal.internship;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.matching.internship.OwnCertificates;
import kakehashi.i18n.web.FileAnswer;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.SignedInVisitor;

/** The certificate of the person's own internship, to be saved. Source: R-A32. */
@WebServlet("/own/certificate")
public class CertificateServlet extends HttpServlet {

    @Inject
    transient Visit visit;

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient OwnCertificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OwnCertificates.File> file = find();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(file.get().bytes().length);
        response.setHeader("Content-Disposition", FileAnswer.saved(file.get().number() + ".pdf"));
        response.getOutputStream().write(file.get().bytes());
    }

    private Optional<OwnCertificates.File> find() {
        try {
            return certificates.open(UUID.fromString(visit.getArgument()), signedIn.visitors());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
