package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells the people of a company that staff looked at what it states; the mail names neither them nor the company. */
@ApplicationScoped
class CheckedLetters {

    private static final String TEMPLATE = "checked";

    /** Who belongs to it; while nobody does, who signed up for it and opened a link that was mailed. */
    private static final String READERS = """
            select k from Contact k where k.companyId = :company and (k.belongsSince is not null
              or k.confirmedAt is not null and not exists (
                select m from Contact m where m.companyId = :company and m.belongsSince is not null))
            order by k.createdAt, k.id
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CompanyLetters letters;

    /** Queues a mail for each of them, in the language they first wrote in. */
    @Transactional(Transactional.TxType.MANDATORY)
    void send(Company company) {
        em.createQuery(READERS, Contact.class)
                .setParameter("company", company.id())
                .getResultList()
                .forEach(reader -> letters.send(TEMPLATE, reader.id(), reader, "my/company"));
    }
}
