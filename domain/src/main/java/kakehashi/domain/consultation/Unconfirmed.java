package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/**
 * Erases bookings and messages whose address nobody confirmed: the address may be somebody else's, who agreed to nothing.
 * The database lets nothing be deleted that was ever confirmed: the views used here show nothing of it.
 */
@ApplicationScoped
public class Unconfirmed {

    private static final int A_ROUND = 50;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Erases, a round at a time, what waited as long as a sign-up does, with its consent, its mails and its person, unless
     * the person has anything else; says how many bookings and messages it were.
     */
    @Transactional
    public int eraseDue() {
        return erase("booking") + erase("conversation");
    }

    private int erase(String kind) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Query due = em.createNativeQuery(
                "select cast(id as char), cast(seeker_id as char), cast(contact_id as char) from consultation_" + kind
                        + " where confirmed_at is null and submitted_at < ? and confirm_until < ?"
                        + " limit ? for update skip locked");
        List<?> rows = due.setParameter(1, now.minus(Duration.ofHours(settings.number(Setting.CONFIRM_HOURS))))
                .setParameter(2, now)
                .setParameter(3, A_ROUND)
                .getResultList();
        for (Object row : rows) {
            Object[] ids = (Object[]) row;
            erase(kind, (String) ids[0]);
            delete("unconfirmed_seeker where id = ?", ids[1]);
            delete("unconfirmed_contact where id = ?", ids[2]);
        }
        return rows.size();
    }

    private void erase(String kind, String id) {
        String consents = "(select id from consent where " + kind + "_id = ?)";
        delete("unconfirmed_withdrawal where consent_id in " + consents, id);
        delete("unconfirmed_consent where " + kind + "_id = ?", id);
        delete("unconfirmed_mail where subject_id = ?", id);
        if (kind.equals("conversation")) {
            delete("unconfirmed_message where conversation_id = ?", id);
        }
        delete("unconfirmed_" + kind + " where id = ?", id);
    }

    private void delete(String which, Object id) {
        if (id != null) {
            em.createNativeQuery("delete from " + which).setParameter(1, id).executeUpdate();
        }
    }
}
