package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Refused;

/** Finds what must be settled before a year is packed and erased. */
@ApplicationScoped
class Obstacles {

    /** Kinds of papers that hold nobody's data and are only numbered; a test holds that they are all. */
    static final String NUMBERED =
            "('NUMBER_SLIPS', 'INTERVIEW_SHEETS', 'RETURN_LIST', 'AUDIT_PACK', 'INTERN_CERTIFICATE')";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Those of a year; two queries. */
    @Transactional
    public List<Obstacle> of(Programme year) {
        return found(year);
    }

    private List<Obstacle> found(Programme year) {
        return Stream.of(
                        new Obstacle(
                                Obstacle.Kind.COPIES,
                                count(
                                        "select count(*) from paper_copy c join copy_request r on r.id = c.request_id"
                                                + " where c.state <> 'DESTROYED' and r.programme_id = ? and r.kind not in "
                                                + NUMBERED,
                                        year.id())),
                        new Obstacle(
                                Obstacle.Kind.MAILS,
                                count(
                                        "select count(*) from mail where state in ('QUEUED', 'SENDING', 'HELD')"
                                                + " and seal_year = ?",
                                        year.fiscalYear())))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private long count(String statement, Object of) {
        return ((Number) em.createNativeQuery(statement).setParameter(1, of).getSingleResult()).longValue();
    }

    /** Lets a year pass that has none; refused with {@code closingCopies} or {@code closingMails}, and how many. */
    void mustBeNone(Programme year) {
        found(year).stream().findFirst().ifPresent(each -> {
            throw new Refused(each.kind() == Obstacle.Kind.COPIES ? "closingCopies" : "closingMails")
                    .with("count", each.count());
        });
    }
}
