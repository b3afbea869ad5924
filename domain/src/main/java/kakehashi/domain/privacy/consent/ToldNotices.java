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

    /** A notice, and when somebody agreed to it: now, or the beginning of a day that is past. */
    public record Told(NoticeShown notice, Instant at) {

        /** The same, told before something began that day. */
        public Told noLaterThan(Instant begun) {
            return at.isAfter(begun) ? new Told(notice, begun) : this;
        }
    }

    /**
     * A notice of a kind of event, told on a day in the office's zone; it need not be in force any more.
     *
     * @throws Refused {@code paperNotice} when there is no such notice; as {@link #mustBeDay}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Told on(LocalDate day, UUID programmeId, String kind, UUID noticeTextId) {
        NoticeShown notice = notices.all(programmeId, kind).stream()
                .filter(each -> each.id().equals(noticeTextId))
                .findFirst()
                .orElseThrow(() -> new Refused("paperNotice"));
        mustBeDay(day, notice.id());
        Instant now = clock.instant();
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        boolean today = day.equals(LocalDate.ofInstant(now, zone));
        return new Told(notice, today ? now : day.atStartOfDay(zone).toInstant());
    }

    /**
     * Refuses a day to come, and one before there was the notice.
     *
     * @throws Refused {@code signedOnWrong}; {@code signedOnEarly}, with the {@code first} day that can be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustBeDay(LocalDate day, UUID noticeText) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        if (day == null || day.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new Refused("signedOnWrong");
        }
        LocalDate first = LocalDate.ofInstant(published(noticeText), zone);
        if (day.isBefore(first)) {
            throw new Refused("signedOnEarly").with("first", first);
        }
    }

    private Instant published(UUID noticeText) {
        return em.createQuery(
                        "select n.publishedAt from PurposeNoticeText t join t.notice n where t.id = :id", Instant.class)
                .setParameter("id", noticeText)
                .getSingleResult();
    }
}
