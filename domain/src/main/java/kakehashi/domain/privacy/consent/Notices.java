package kakehashi.domain.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Publishes notices and finds the ones in force. */
@ApplicationScoped
public class Notices {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The texts in force of a programme: by kind of event, then by language tag. */
    @Transactional
    public Map<String, Map<String, NoticeShown>> inForce(UUID programmeId) {
        List<PurposeNoticeText> texts = em.createQuery("""
                        select t from PurposeNoticeText t join fetch t.notice n
                        where n.programmeId = :programme and n.noticeVersion =
                          (select max(m.noticeVersion) from PurposeNotice m
                           where m.programmeId = n.programmeId and m.kind = n.kind)
                        """, PurposeNoticeText.class)
                .setParameter("programme", programmeId)
                .getResultList();
        Map<String, Map<String, NoticeShown>> inForce = new HashMap<>();
        for (PurposeNoticeText text : texts) {
            inForce.computeIfAbsent(text.kind(), kind -> new HashMap<>()).put(text.language(), NoticeShown.of(text));
        }
        return inForce;
    }

    /** All published versions of a programme's notice for a kind of event, the one in force first. */
    @Transactional
    public List<PurposeNotice> versions(UUID programmeId, String kind) {
        List<PurposeNotice> versions = em.createQuery("""
                        select n from PurposeNotice n where n.programmeId = :programme and n.kind = :kind
                        order by n.noticeVersion desc
                        """, PurposeNotice.class)
                .setParameter("programme", programmeId)
                .setParameter("kind", kind)
                .setHint("eclipselink.batch", "n.texts")
                .getResultList();
        versions.forEach(PurposeNotice::texts);
        return versions;
    }

    /** Every text ever published for a kind of event, newest version first, then by language tag. */
    @Transactional
    public List<NoticeShown> all(UUID programmeId, String kind) {
        return versions(programmeId, kind).stream()
                .flatMap(notice ->
                        notice.texts().values().stream().sorted(Comparator.comparing(PurposeNoticeText::language)))
                .map(NoticeShown::of)
                .toList();
    }

    /** Publishes a new version; it is in force at once. */
    @Transactional
    public void publish(PurposeNotice notice) {
        em.persist(notice);
        em.flush();
    }
}
