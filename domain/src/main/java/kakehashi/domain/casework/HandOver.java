package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Gives cases to a counsellor, with what is to be known, and tells the counsellor that something waits. */
@ApplicationScoped
class HandOver {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseTalks talks;

    @Inject
    RecordRules rules;

    @Inject
    HoursDesk hours;

    @Inject
    CounsellorMails mails;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Gives cases that nobody else changes meanwhile.
     *
     * @param action what the access log calls it
     * @throws Refused {@code caseClosed}; {@code counsellorUnknown} for one who is not there or advises no more;
     *     {@code noteWords}, {@code recordLong}, {@code recordInvisible}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void give(String action, List<CaseFile> files, UUID counsellorId, String note) {
        Counsellor to = hours.find(counsellorId)
                .filter(each -> each.advises(handlers.today()))
                .map(CounsellorHours::counsellor)
                .orElseThrow(() -> new Refused("counsellorUnknown"));
        String words = rules.note(note);
        for (CaseFile file : files) {
            file.mustBeOpen();
            file.give(to);
            em.persist(CaseStep.given(file, to.number(), acting.actor(), clock.instant())
                    .saying(words, talks.seal(file)));
        }
        em.flush();
        log.addEach(acting.actor(), action, files.stream().map(CaseFile::id).toList());
        mails.handedOver(to, files);
    }
}
