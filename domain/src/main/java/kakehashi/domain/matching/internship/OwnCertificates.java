package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.signin.Visitor;

/** Whoever was at an internship takes the certificate that was issued. Source: R-A32. */
@ApplicationScoped
public class OwnCertificates {

    private static final String OWN = """
            select c, e from InternCertificate c, Registration r, Event e
            where c.registrationId = :id and r.id = c.registrationId and r.seekerId in :seekers and e.id = r.eventId
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /** A PDF with its number. */
    public record File(String number, byte[] bytes) {

        /** Never shows the content. */
        @Override
        public String toString() {
            return "certificate " + number;
        }
    }

    /** The number of the certificate of one's own sign-up; empty while there is none, and for somebody else's. */
    @Transactional
    public Optional<String> number(UUID registrationId, List<Visitor> visitors) {
        return own(registrationId, visitors).map(row -> ((InternCertificate) row[0]).number());
    }

    private Optional<Object[]> own(UUID registrationId, List<Visitor> visitors) {
        return em.createQuery(OWN, Object[].class)
                .setParameter("id", registrationId)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .findFirst();
    }

    /** The certificate; empty while there is none, and for somebody else's. */
    @Transactional
    public Optional<File> open(UUID registrationId, List<Visitor> visitors) {
        return own(registrationId, visitors).map(row -> {
            InternCertificate certificate = (InternCertificate) row[0];
            int year = ((Event) row[1]).programme().fiscalYear();
            return new File(certificate.number(), certificate.open(seals.of(year)));
        });
    }
}
