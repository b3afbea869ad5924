package kakehashi.domain.privacy.clauses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.privacy.consent.PurposeNoticeText;

/** Tells on which version of a notice people agreed, and for which events. It names nobody. Source: R-W5, T4. */
@ApplicationScoped
public class NoticeUses {

    private static final String USED = "select c.notice_text_id, e.code, count(*) from consent c"
            + " join purpose_notice_text t on t.id = c.notice_text_id join purpose_notice n on n.id = t.notice_id"
            + " left join registration r on r.id = c.registration_id left join event e on e.id = r.event_id"
            + " where n.programme_id = ?1 and n.kind = ?2 group by c.notice_text_id, e.code";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Notices notices;

    /** Every text of a programme's notice for a kind of event, the version in force first, then by language tag. */
    @Transactional
    public List<NoticeUse> of(UUID programmeId, String kind) {
        Map<String, Map<String, Long>> used = used(programmeId, kind);
        List<NoticeUse> uses = new ArrayList<>();
        Instant until = null;
        for (PurposeNotice notice : notices.versions(programmeId, kind)) {
            Instant next = until;
            uses.addAll(sorted(notice)
                    .map(text ->
                            use(notice, text, next, used.getOrDefault(text.id().toString(), Map.of())))
                    .toList());
            until = notice.publishedAt();
        }
        return uses;
    }

    private static Stream<PurposeNoticeText> sorted(PurposeNotice notice) {
        return notice.texts().values().stream().sorted(Comparator.comparing(PurposeNoticeText::language));
    }

    private static NoticeUse use(
            PurposeNotice notice, PurposeNoticeText text, Instant until, Map<String, Long> consents) {
        return new NoticeUse(
                notice.noticeVersion(),
                text.language(),
                notice.publishedAt(),
                until,
                consents.values().stream().mapToLong(Long::longValue).sum(),
                consents.keySet().stream()
                        .filter(code -> !code.isEmpty())
                        .sorted()
                        .toList());
    }

    /** How many consents were given on a text for each event; for none where no event is behind them. */
    private Map<String, Map<String, Long>> used(UUID programmeId, String kind) {
        List<?> rows = em.createNativeQuery(USED)
                .setParameter(1, programmeId.toString())
                .setParameter(2, kind)
                .getResultList();
        Map<String, Map<String, Long>> used = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> used.computeIfAbsent(
                        row[0].toString(), id -> new HashMap<>())
                .put(row[1] == null ? "" : row[1].toString(), ((Number) row[2]).longValue()));
        return used;
    }
}
