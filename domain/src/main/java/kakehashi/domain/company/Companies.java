package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** The companies of the programmes: one for each corporate number, found again by it or by its contacts. */
@ApplicationScoped
public class Companies {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The company that somebody signing up states: the one with the number, else the person's own, else a new one. Nobody
     * knows yet who the person is, so a company that people belong to, or that others named, is not changed; what this
     * person says is kept and holds once the person is the first to belong to it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID stated(UUID contactId, CompanyProfile profile) {
        Contact contact = em.find(Contact.class, contactId);
        Company company = find(contact, profile).orElse(null);
        if (company == null) {
            company = enter(contact.programmeId(), profile);
        } else if (!isSomebodys(company.id()) && !isNamedByOthers(company.id(), contactId)) {
            restate(company, profile);
        }
        contact.claim(company.id());
        statement(contactId).say(company.id(), profile);
        em.flush();
        return company.id();
    }

    /**
     * The same in a form whose person is not signed in: anybody may have typed the address. Where its contact is known
     * nothing changes of what that contact said, nor of the company, until the form is {@link #confirmed}.
     *
     * @param form the id of the sign-up or consultation
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID typed(UUID contactId, UUID form, CompanyProfile profile) {
        Contact contact = em.find(Contact.class, contactId);
        if (!isKnown(contact)) {
            return stated(contactId, profile);
        }
        Company company = find(contact, profile).orElseGet(() -> enter(contact.programmeId(), profile));
        contact.claim(company.id());
        CompanyStatement kept = new CompanyStatement(form, contactId);
        kept.say(company.id(), profile);
        em.persist(kept);
        em.flush();
        return company.id();
    }

    /** The person of a form proved to be its contact: what it says of the company is what that contact says. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(UUID form, UUID contactId) {
        CompanyStatement kept = em.find(CompanyStatement.class, form);
        if (kept != null) {
            stated(contactId, kept.profile());
        }
    }

    /** Whether somebody proved to be the contact, or staff made sure of a sign-up of the contact. */
    private boolean isKnown(Contact contact) {
        return contact.confirmedAt() != null
                || contact.belongsSince() != null
                || em.createQuery(
                                        "select count(r) from Registration r where r.contactId = :contact"
                                                + " and r.confirmedAt is not null",
                                        Long.class)
                                .setParameter("contact", contact.id())
                                .getSingleResult()
                        > 0;
    }

    private boolean isNamedByOthers(UUID company, UUID contact) {
        return em.createQuery(
                                "select count(k) from Contact k where k.companyId = :company and k.id <> :contact",
                                Long.class)
                        .setParameter("company", company)
                        .setParameter("contact", contact)
                        .getSingleResult()
                > 0;
    }

    private CompanyStatement statement(UUID contact) {
        CompanyStatement statement = em.find(CompanyStatement.class, contact);
        if (statement == null) {
            statement = new CompanyStatement(contact, contact);
            em.persist(statement);
        }
        return statement;
    }

    /** States a company anew and keeps the name it has from now on. */
    private void restate(Company company, CompanyProfile profile) {
        boolean renamed = !profile.name().equals(company.profile().name());
        company.state(profile);
        if (renamed) {
            em.persist(new CompanyNaming(company, clock.instant()));
        }
    }

    /**
     * Staff put right what a person said of a company, for whose people nobody signed in yet; what others said stays.
     *
     * @throws Refused {@code companyUnknown}; {@code companyTheirs} when people belong to it; {@code answerUnchanged};
     *     {@code companyNumberKnown} when another company has the number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(UUID contactId, UUID companyId, CompanyProfile profile) {
        Company company = em.find(Company.class, companyId, LockModeType.PESSIMISTIC_WRITE);
        if (company == null) {
            throw new Refused("companyUnknown");
        }
        if (isSomebodys(companyId)) {
            throw new Refused("companyTheirs");
        }
        if (profile.equals(company.profile())) {
            throw new Refused("answerUnchanged");
        }
        restate(company, profile);
        statement(contactId).say(companyId, profile);
        flush();
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw new Refused("companyNumberKnown");
        }
    }

    /**
     * A contact acts for a company that was stated before under another address, where the contact acts for none yet, and
     * says what was said then.
     *
     * @param form the id of the sign-up in which it was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void claim(UUID contactId, UUID companyId, UUID before, UUID form) {
        em.find(Contact.class, contactId).claim(companyId);
        CompanyStatement kept = em.find(CompanyStatement.class, form);
        CompanyStatement said = kept == null ? em.find(CompanyStatement.class, before) : kept;
        if (said != null && said.isAbout(companyId) && em.find(CompanyStatement.class, contactId) == null) {
            statement(contactId).say(companyId, said.profile());
        }
    }

    private Optional<Company> find(Contact contact, CompanyProfile profile) {
        Company own =
                contact.companyId() == null ? left(contact, profile) : em.find(Company.class, contact.companyId());
        return profile.corporateNumber() == null
                ? Optional.ofNullable(own)
                : byNumber(contact.programmeId(), profile.corporateNumber()).or(() -> Optional.ofNullable(own)
                        .filter(each -> isUnnumbered(each) && !isSomebodys(each.id())));
    }

    /** The company a contact left, when it is stated again by its name; null when it is another. */
    private Company left(Contact contact, CompanyProfile profile) {
        Company left = contact.leftCompanyId() == null ? null : em.find(Company.class, contact.leftCompanyId());
        boolean same = left != null
                && CompanyName.searchable(left.profile().name()).equals(CompanyName.searchable(profile.name()));
        return same ? left : null;
    }

    private static boolean isUnnumbered(Company company) {
        return company.profile().corporateNumber() == null;
    }

    private Optional<Company> byNumber(UUID programme, String number) {
        return em.createQuery(
                        "select c from Company c where c.programmeId = :programme and c.corporateNumber = :number",
                        Company.class)
                .setParameter("programme", programme)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** A new company; one whose name is known is checked when a number could not tell the two apart. */
    private Company enter(UUID programme, CompanyProfile profile) {
        Company company = Company.of(programme, profile, clock.instant());
        List<Company> namesakes = namesakes(programme, profile);
        if (!namesakes.isEmpty()) {
            company.doubt(Set.of(Doubt.NAMESAKE));
            namesakes.stream()
                    .filter(each -> each.check() == Company.Check.NEEDED)
                    .forEach(each -> each.doubt(Set.of(Doubt.NAMESAKE)));
        }
        em.persist(company);
        em.flush();
        em.persist(new CompanyNaming(company, company.createdAt()));
        return company;
    }

    /** Those of the same name, which no number tells from this one. */
    private List<Company> namesakes(UUID programme, CompanyProfile profile) {
        return em.createQuery("""
                        select c from Company c where c.programmeId = :programme and c.searchName = :name
                          and (c.corporateNumber is null or :number = '')
                        """, Company.class)
                .setParameter("programme", programme)
                .setParameter("name", CompanyName.searchable(profile.name()))
                .setParameter("number", profile.corporateNumber() == null ? "" : profile.corporateNumber())
                .getResultList();
    }

    private boolean isSomebodys(UUID company) {
        return members(company) > 0;
    }

    private int members(UUID company) {
        return em.createQuery(
                        "select count(k) from Contact k where k.companyId = :company and k.belongsSince is not null",
                        Long.class)
                .setParameter("company", company)
                .getSingleResult()
                .intValue();
    }

    /**
     * The company of a contact who is signed in; empty when the contact named none yet. Who comes first to a company that
     * nobody belongs to belongs to it from then on, and it is what that person said.
     */
    @Transactional
    public Optional<OwnCompany> own(UUID contactId) {
        Contact contact = em.find(Contact.class, contactId);
        if (contact == null || contact.companyId() == null) {
            return Optional.empty();
        }
        boolean claims = contact.belongsSince() == null;
        Company company = em.find(
                Company.class, contact.companyId(), claims ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
        int members = members(company.id());
        if (claims && members == 0) {
            contact.belong(company.id(), clock.instant());
            CompanyStatement said = em.find(CompanyStatement.class, contactId);
            if (said != null && said.isAbout(company.id()) && !said.profile().equals(company.profile())) {
                restate(company, said.profile());
            }
            em.flush();
            members = 1;
        }
        return Optional.of(OwnCompany.of(company, contact, members));
    }

    /** How and when a contact left a company, while acting for none; empty for everybody else. */
    @Transactional
    public Optional<Contact.Left> left(UUID contactId) {
        return Optional.ofNullable(em.find(Contact.class, contactId))
                .filter(contact -> contact.companyId() == null)
                .map(Contact::left);
    }

    /**
     * A contact who is signed in states the company for the first time, or changes it.
     *
     * @param version the version that was on the screen; ignored the first time
     * @throws Refused {@code companyLeft} when a colleague removed the contact from a company; {@code companyNotYours}
     *     when the contact does not belong to the company; {@code changedMeanwhile};
     *     {@code companyNumberKnown} when another company has the number
     */
    @Transactional
    public void state(UUID contactId, CompanyProfile profile, int version) {
        Contact contact = em.find(Contact.class, contactId, LockModeType.PESSIMISTIC_WRITE);
        if (contact.companyId() == null) {
            if (contact.left() != null && contact.left().how() == Contact.Leaving.COLLEAGUE) {
                throw new Refused("companyLeft");
            }
            stated(contactId, profile);
            return;
        }
        Company company = em.find(Company.class, contact.companyId(), LockModeType.PESSIMISTIC_WRITE);
        if (contact.belongsSince() == null) {
            throw new Refused("companyNotYours");
        }
        if (company.version() != version) {
            throw new Refused("changedMeanwhile");
        }
        restate(company, profile);
        statement(contactId).say(company.id(), profile);
        flush();
    }
}
