package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/**
 * Mails to counsellors, in Japanese and English: that something waits, and how much, but neither whose nor what. Nobody is
 * written to who gave no address.
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
        send(HANDED_OVER, to.id(), em.find(Programme.class, programme), Map.of("count", files.size()));
    }

    /** So much is due, of which some was due before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void due(UUID counsellor, Programme programme, long count, long late) {
        send(DUE, counsellor, programme, Map.of("count", count, "late", late));
    }

    private void send(String template, UUID counsellor, Programme programme, Map<String, Object> counts) {
        CounsellorReminder reminder = em.find(CounsellorReminder.class, counsellor);
        if (reminder != null) {
            Letter letter = write(template, programme, counts);
            String address = reminder.address(seals.ofOffice());
            outbox.queue(programme.fiscalYear(), new Posting(template, counsellor, address, letter, true));
        }
    }

    private static Letter write(String template, Programme programme, Map<String, Object> counts) {
        Language standard = Languages.standard();
        Texts texts = Texts.of(standard);
        String english = Texts.of(Languages.find("en").orElse(standard)).format("mail." + template + ".body", counts);
        String body = texts.format("mail." + template + ".body", counts) + "\n\n" + english + "\n\n"
                + LetterFooter.of(programme, texts);
        return new Letter(standard, texts.format("mail." + template + ".subject", counts), body, "", english);
    }
}
