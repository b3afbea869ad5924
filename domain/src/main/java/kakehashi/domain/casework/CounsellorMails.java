package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.StaffLetter;

/**
 * Mails to counsellors, in Japanese and English: that something waits, and how much, but neither whose nor what. Nobody is
 * written to who gave no address, nor where another said who advised under the number before.
 */
@ApplicationScoped
class CounsellorMails {

    private static final String HANDED_OVER = "handedOver";
    private static final String DUE = "followUpsDue";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    /** Cases were given to a counsellor. */
    @Transactional(Transactional.TxType.MANDATORY)
    void handedOver(Counsellor to, List<CaseFile> files) {
        UUID programme = files.get(0).programmeId();
        send(HANDED_OVER, to, em.find(Programme.class, programme), Map.of("count", files.size()));
    }

    /** So much is due, of which some was due before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void due(Counsellor counsellor, Programme programme, long count, long late) {
        send(DUE, counsellor, programme, Map.of("count", count, "late", late));
    }

    /** Where a counsellor is told; empty for who wishes no mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<CounsellorReminder> reminder(Counsellor counsellor) {
        return find(counsellor);
    }

    private Optional<CounsellorReminder> find(Counsellor counsellor) {
        return Optional.ofNullable(em.find(CounsellorReminder.class, counsellor.id()))
                .filter(each -> each.isFor(counsellor));
    }

    private void send(String template, Counsellor counsellor, Programme programme, Map<String, Object> counts) {
        find(counsellor).ifPresent(reminder -> {
            Letter letter = StaffLetter.of(template, programme, counts);
            String address = reminder.address(seals.ofOffice());
            outbox.queue(programme.fiscalYear(), new Posting(template, counsellor.id(), address, letter, true));
        });
    }
}
