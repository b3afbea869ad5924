package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.privacy.access.AccessEntry;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Slice;

/** The access log as auditors read it. Reading it is written into it, too. Source: R-WS3, R-CS3. */
@ApplicationScoped
public class AccessTrail {

    /** What the access log calls reading it. */
    public static final String LOOK = "log.list";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    /** One page of the entries, newest first; three queries however many rows there are, and one entry for the look. */
    @Transactional
    public Slice<TrailRow> page(TrailFilter filter, int first, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        List<TrailRow> rows = bind(
                        em.createQuery(
                                "select a, r.reference, e.code from AccessEntry a"
                                        + " left join Registration r on r.id = a.subjectId"
                                        + " left join Event e on e.id = a.subjectId" + where + " order by a.id desc",
                                Object[].class),
                        values)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> row((AccessEntry) row[0], (String) row[1], row[2] != null))
                .toList();
        long total = bind(em.createQuery("select count(a) from AccessEntry a" + where, Long.class), values)
                .getSingleResult();
        boolean behindTheEnd = rows.isEmpty() && total > 0;
        if (!behindTheEnd) {
            log.add(acting.actor(), LOOK, null, 0);
        }
        return new Slice<>(rows, total);
    }

    private static TrailRow row(AccessEntry entry, String reference, boolean ofEvent) {
        return new TrailRow(entry, reference, ofEvent ? entry.subjectId() : null);
    }

    private String where(TrailFilter filter, List<Object> values) {
        List<String> parts = new ArrayList<>();
        add(parts, values, "a.seenAt >= ", filter.from() == null ? null : beginning(filter.from()));
        add(
                parts,
                values,
                "a.seenAt < ",
                filter.to() == null ? null : beginning(filter.to().plusDays(1)));
        boolean denied = AccessLog.DENIED.equals(filter.action());
        add(
                parts,
                values,
                denied ? "a.action like " : "a.action = ",
                denied ? "%" + AccessLog.DENIED : filter.action());
        add(parts, values, "0 < locate(", filter.login(), ", a.login)");
        add(
                parts,
                values,
                "a.role = ",
                filter.role() == null ? null : filter.role().name());
        add(
                parts,
                values,
                "a.subjectId in (select s.id from Registration s where s.reference = ",
                filter.reference() == null ? null : spelt(filter.reference()),
                ")");
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    private static void add(List<String> parts, List<Object> values, String condition, Object value) {
        add(parts, values, condition, value, "");
    }

    private static void add(List<String> parts, List<Object> values, String condition, Object value, String end) {
        if (value != null) {
            values.add(value);
            parts.add(condition + "?" + values.size() + end);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String spelt(String reference) {
        return ReferenceNumber.normalise(Normalizer.normalize(reference, Normalizer.Form.NFKC));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(settings.zone(Setting.OFFICE_ZONE)).toInstant();
    }
}
