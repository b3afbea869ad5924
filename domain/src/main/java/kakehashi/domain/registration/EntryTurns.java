package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.ToldNotices;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** One try to put right what staff keyed beside the answers: the paper's number and day, and what the company stated. */
@ApplicationScoped
class EntryTurns {

    private static final String PAPER = "registration.correct.paper";
    private static final String COMPANY = "registration.correct.company";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StaffTurns staff;

    @Inject
    PaperCheck check;

    @Inject
    ToldNotices notices;

    @Inject
    Companies companies;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The number of the paper as it would be stored; refuses what {@link StaffWork#correctPaper} would refuse. */
    @Transactional
    String checkPaper(ShownSheet shown, String serial, LocalDate day) {
        return checked(em.find(PaperEntry.class, shown.id()), staff.event(shown), serial, day);
    }

    private String checked(PaperEntry paper, Listing event, String typed, LocalDate day) {
        if (paper == null) {
            throw new Refused("paperUnknown");
        }
        paper.mustBeCorrectableBy(acting.actor());
        String number = PaperCheck.number(typed);
        if (!number.equals(paper.serial())) {
            check.serial(number, event);
        }
        notices.mustBeDay(day, notice(paper.registrationId()));
        if (number.equals(paper.serial()) && day.equals(paper.signedOn())) {
            throw new Refused("answerUnchanged");
        }
        return number;
    }

    private UUID notice(UUID registration) {
        return em.createQuery(
                        "select c.noticeTextId from Consent c where c.registrationId = :id and c.matter = :matter",
                        UUID.class)
                .setParameter("id", registration)
                .setParameter("matter", Consent.Matter.PARTICIPATION)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("paperUnknown"));
    }

    @Transactional
    Registration correctPaper(ShownSheet shown, String serial, LocalDate day) {
        Registration registration = living(shown);
        PaperEntry paper = em.find(PaperEntry.class, shown.id());
        String number = checked(paper, staff.event(shown), serial, day);
        paper.correct(number, day);
        return noted(registration, PAPER);
    }

    @Transactional
    Registration correctCompany(ShownSheet shown, CompanyProfile profile) {
        Registration registration = living(shown);
        staff.event(shown);
        Optional.ofNullable(em.find(PaperEntry.class, shown.id()))
                .ifPresent(paper -> paper.mustBeCorrectableBy(acting.actor()));
        if (registration.companyId() == null) {
            throw new Refused("companyUnknown");
        }
        companies.correct(registration.holderId(), registration.companyId(), profile);
        return noted(registration, COMPANY);
    }

    private Registration living(ShownSheet shown) {
        Registration registration = staff.asShown(shown);
        if (!registration.isLiving()) {
            throw new Refused("registrationEnded");
        }
        return registration;
    }

    private Registration noted(Registration registration, String action) {
        registration.changed(clock.instant(), acting.actor().login());
        em.flush();
        log.add(acting.actor(), action, registration.id(), 1);
        return registration;
    }
}
