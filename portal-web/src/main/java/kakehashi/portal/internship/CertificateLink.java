package kakehashi.portal.internship;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kakehashi.domain.matching.internship.OwnCertificates;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.SignedInVisitor;

/** Where the person of the sign-up in the address takes the certificate. */
@Named
@RequestScoped
public class CertificateLink {

    private String number;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnCertificates certificates;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        number = certificates
                .number(UUID.fromString(visit.getArgument()), signedIn.visitors())
                .orElse(null);
    }

    /** Whether it was issued. */
    public boolean isThere() {
        return number != null;
    }

    /** What the link says. */
    public String getLabel() {
        return texts.of("internship.days.certificate", "number", number);
    }

    /** Its address. */
    public String getAddress() {
        return visit.to("my/sign-ups/" + visit.getArgument() + "/certificate.pdf");
    }
}
