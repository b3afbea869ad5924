package kakehashi.domain.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** The notices that people were told on a day, on paper or by staff. Source: T4. */
@ApplicationScoped
public class ToldNotices {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A notice, and the beginning of the day on which somebody agreed to it. */
    public record Told(NoticeShown notice, Instant at) {}

    /**
     * A notice of a kind of event, told on a day in the office's zone; it need not be in force any more.
     *
     * @throws Refused {@code paperNotice} when there is no such notice; {@code signedOnWrong} when the day is to come, or
     *     the notice was not published yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Told on(LocalDate day, UUID programmeId, String kind, UUID noticeTextId) {
        NoticeShown notice = notices.all(programmeId, kind).stream()
                .filter(each -> each.id().equals(noticeTextId))
                .findFirst()
                .orElseThrow(() -> new Refused("paperNotice"));
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        LocalDate first = LocalDate.ofInstant(published(notice.id()), zone);
        if (day == null || day.isAfter(LocalDate.ofInstant(clock.instant(), zone)) || day.isBefore(first)) {
            throw new Refused("signedOnWrong");
        }
        return new Told(notice, day.atStartOfDay(zone).toInstant());
    }

    private Instant published(UUID noticeText) {
        return em.createQuery(
                        "select n.publishedAt from PurposeNoticeText t join t.notice n where t.id = :id", Instant.class)
                .setParameter("id", noticeText)
                .getSingleResult();
    }
}
