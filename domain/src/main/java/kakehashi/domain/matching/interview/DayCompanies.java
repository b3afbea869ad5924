package kakehashi.domain.matching.interview;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.registration.Attendees;

/** The companies that take part in an event, read for the services of this room; those that staff never looked at are left out. */
final class DayCompanies {

    private static final String AT = """
            select distinct c from Registration r, Company c where r.eventId = :event and c.id = r.companyId
              and (c.check <> kakehashi.domain.company.Company.Check.NEEDED or c.checked.name is not null) and
            """ + Attendees.SURE + " order by c.searchName, c.id";

    private DayCompanies() {}

    /** Those of an event, by name; one query. */
    static List<DayCompany> at(EntityManager em, UUID eventId) {
        return em.createQuery(AT, Company.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(DayCompanies::company)
                .toList();
    }

    private static DayCompany company(Company company) {
        CompanyProfile profile = company.profile();
        return new DayCompany(company.id(), profile.name(), profile.industry(), profile.employees());
    }
}
