package kakehashi.domain.registration;

import jakarta.persistence.EntityManager;
import kakehashi.domain.company.CompanyName;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.Programme;

/**
 * What is looked for among the registrations of a programme.
 *
 * @param filter what is asked of them
 * @param programme whose they are
 * @param seal the keys of its year
 * @param byNames whether the text can be nothing but beginnings of people's names
 */
record Sought(RegistrationFilter filter, Programme programme, Seal seal, boolean byNames) {

    /** Asks, where words were typed, whether a company's name has them. */
    static Sought of(EntityManager em, RegistrationFilter filter, Programme programme, Seal seal) {
        boolean words = filter.how().isPresent() && !filter.isAddress() && !filter.isNumber();
        return new Sought(filter, programme, seal, words && isNoCompany(em, filter, programme));
    }

    private static boolean isNoCompany(EntityManager em, RegistrationFilter filter, Programme programme) {
        return em.createQuery(
                        "select c.id from Company c where c.programmeId = :programme and c.searchName like :part",
                        Object.class)
                .setParameter("programme", programme.id())
                .setParameter("part", part(filter))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What the name of a company is like that is meant. */
    String part() {
        return part(filter);
    }

    private static String part(RegistrationFilter filter) {
        return "%" + CompanyName.searchable(filter.text()) + "%";
    }
}
