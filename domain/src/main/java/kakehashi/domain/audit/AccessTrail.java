package kakehashi.domain.audit;

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
import java.util.UUID;
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

    /** Entries {@code a} with who acted for which company and what they are about. */
    private static final String ENTRIES = """
            select a, coalesce(r.reference, b.reference, v.reference, s.login), e.code, c.name from AccessEntry a
            left join Registration r on r.id = a.subjectId
            left join Booking b on b.id = a.subjectId
            left join Conversation v on v.id = a.subjectId
            left join StaffAccount s on s.id = a.subjectId
            left join Event e on e.id = a.subjectId
            left join Company c on c.id = a.accountId and a.role = 'COMPANY'
            """;

    /** Whether the name of the company that looked has a part. */
    private static final String OF_COMPANY = " or a.role = 'COMPANY' and exists (select c.id from Company c"
            + " where c.id = a.accountId and locate(%s, c.name) > 0))";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    /** One page of the entries, newest first; two queries however many rows there are, and one entry for the look. */
    @Transactional
    public Slice<TrailRow> page(TrailFilter filter, int first, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        List<TrailRow> rows = rows(where + " order by a.id desc", values, first, size);
        long total = bind(em.createQuery("select count(a) from AccessEntry a" + where, Long.class), values)
                .getSingleResult();
        boolean behindTheEnd = rows.isEmpty() && total > 0;
        if (!behindTheEnd) {
            log.add(acting.actor(), LOOK, null, 0);
        }
        return new Slice<>(rows, total);
    }

    /** The latest looks at one record, newest first; one query, and no look: whoever asks has the record open. */
    @Transactional
    public List<TrailRow> of(UUID subjectId, int most) {
        return rows(" where a.subjectId = ?1 order by a.id desc", List.of(subjectId), 0, most);
    }

    private List<TrailRow> rows(String which, List<Object> values, int first, int size) {
        return bind(em.createQuery(ENTRIES + which, Object[].class), values)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AccessTrail::row)
                .toList();
    }

    private static TrailRow row(Object[] row) {
        AccessEntry entry = (AccessEntry) row[0];
        return new TrailRow(entry, (String) row[3], (String) row[1], row[2] == null ? null : entry.subjectId());
    }

    private String where(TrailFilter filter, List<Object> values) {
        List<String> parts = new ArrayList<>();
        if (filter.from() != null) {
            parts.add("a.seenAt >= " + place(values, beginning(filter.from())));
        }
        if (filter.to() != null) {
            parts.add("a.seenAt < " + place(values, beginning(filter.to().plusDays(1))));
        }
        if (AccessLog.DENIED.equals(filter.action())) {
            parts.add("a.action like " + place(values, "%" + AccessLog.DENIED));
        } else if (filter.action() != null) {
            parts.add("a.action = " + place(values, filter.action()));
        }
        if (filter.login() != null) {
            String part = place(values, filter.login());
            parts.add("(a.role <> 'COMPANY' and locate(" + part + ", a.login) > 0" + OF_COMPANY.formatted(part));
        }
        if (filter.role() != null) {
            parts.add("a.role = " + place(values, filter.role().name()));
        }
        if (filter.reference() != null) {
            String reference = place(values, spelt(filter.reference()));
            parts.add("(a.subjectId in (select s.id from Registration s where s.reference = " + reference
                    + ") or a.subjectId in (select t.id from Booking t where t.reference = " + reference
                    + ") or a.subjectId in (select u.id from Conversation u where u.reference = " + reference + "))");
        }
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    /** Where a value stands in the query. */
    private static String place(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
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
