package kakehashi.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessEntry;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.shared.Values;

/** The access log as auditors read it. Reading it is written into it, too. Source: R-WS3, R-CS3. */
@ApplicationScoped
public class AccessTrail {

    /** What the access log calls reading it. */
    public static final String LOOK = "log.list";

    private static final String LIST = "registration.list";

    /** Entries {@code a} with who acted for which company and what they are about. */
    private static final String ENTRIES = """
            select a, coalesce(r.reference, b.reference, v.reference, s.login, q.number, o.number, t.number), e.code, c.name,
              coalesce(n.kind, d.kind), coalesce(y.fiscalYear, z.fiscalYear, w.fiscalYear), coalesce(f.number, h.number),
              g.reason from AccessEntry a
            left join Registration r on r.id = a.subjectId
            left join Booking b on b.id = a.subjectId
            left join Conversation v on v.id = a.subjectId
            left join StaffAccount s on s.id = a.subjectId
            left join CopyRequest q on q.id = a.subjectId
            left join ReportVersion o on o.id = a.subjectId
            left join Event e on e.id = a.subjectId
            left join Approval t on t.id = a.subjectId
            left join PurposeNotice n on n.id = a.subjectId
            left join NoticeDraft d on d.id = a.subjectId
            left join Programme y on y.id = a.subjectId
            left join Programme z on z.id = n.programmeId
            left join Programme w on w.id = d.programmeId
            left join CaseFile f on f.id = a.subjectId
            left join ConsultationRecord j on j.id = a.subjectId
            left join CaseFile h on h.id = j.caseId
            left join CaseGlass g on a.action = 'case.break' and g.caseId = a.subjectId and g.broken.account = a.accountId
              and g.openUntil > a.seenAt and g.broken.at = (select max(x.broken.at) from CaseGlass x
                where x.caseId = a.subjectId and x.broken.account = a.accountId and x.broken.at <= a.seenAt)
            left join CompanyNaming c on a.role = 'COMPANY' and c.id = (select max(m.id) from CompanyNaming m
              where m.companyId = a.accountId and m.since <= a.seenAt)
            """;

    /** The number of a case, as staff see it. */
    private static final Pattern CASE_NUMBER = Pattern.compile("(?i)\\s*(?:no\\.?)?\\s*([0-9]{1,8})\\s*");

    /** Whether a name of the company that looked has a part, whichever it had then. */
    private static final String OF_COMPANY = " or a.role = 'COMPANY' and exists (select m.id from CompanyNaming m"
            + " where m.companyId = a.accountId and locate(%s, m.name) > 0))";

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
        Values values = new Values();
        String where = where(filter, values);
        List<TrailRow> rows = rows(where + " order by a.id desc", values, first, size);
        long total = values.bind(em.createQuery("select count(a) from AccessEntry a" + where, Long.class))
                .getSingleResult();
        boolean behindTheEnd = rows.isEmpty() && total > 0;
        if (!behindTheEnd) {
            log.add(acting.actor(), LOOK, null, 0);
        }
        return new Slice<>(rows, total);
    }

    /**
     * The latest looks at one sign-up, newest first, with those at its event's list since it came, of which its person is
     * told, too; no look itself: whoever asks has the sign-up open.
     */
    @Transactional
    public List<TrailRow> of(UUID registrationId, int most) {
        Values values = new Values();
        String which = " where (a.subjectId = " + values.place(registrationId)
                + em.createQuery("select r.eventId, r.submittedAt from Registration r where r.id = :id", Object[].class)
                        .setParameter("id", registrationId)
                        .getResultStream()
                        .map(row -> " or a.action = " + values.place(LIST) + " and a.records > 0 and a.subjectId = "
                                + values.place(row[0]) + " and a.seenAt >= " + values.place(row[1]))
                        .collect(Collectors.joining());
        return rows(which + ") order by a.id desc", values, 0, most);
    }

    private List<TrailRow> rows(String which, Values values, int first, int size) {
        return values.bind(em.createQuery(ENTRIES + which, Object[].class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AccessTrail::row)
                .toList();
    }

    private static TrailRow row(Object[] row) {
        AccessEntry entry = (AccessEntry) row[0];
        TrailRow.Named named = new TrailRow.Named((String) row[1], (String) row[2], (String) row[4], whole(row[5]));
        Integer number = whole(row[6]);
        String why = row[7] == null ? null : ((Enum<?>) row[7]).name();
        TrailRow.OfCase file = number == null ? null : new TrailRow.OfCase(number, why);
        return new TrailRow(entry, (String) row[3], named, file);
    }

    private static Integer whole(Object counted) {
        return counted == null ? null : ((Number) counted).intValue();
    }

    private String where(TrailFilter filter, Values values) {
        List<String> parts = new ArrayList<>();
        if (filter.from() != null) {
            parts.add("a.seenAt >= " + values.place(beginning(filter.from())));
        }
        if (filter.to() != null) {
            parts.add("a.seenAt < " + values.place(beginning(filter.to().plusDays(1))));
        }
        if (AccessLog.DENIED.equals(filter.action())) {
            parts.add("a.action like " + values.place("%" + AccessLog.DENIED));
        } else if (filter.action() != null) {
            parts.add("a.action = " + values.place(filter.action()));
        }
        if (filter.login() != null) {
            String part = values.place(filter.login());
            parts.add("(a.role <> 'COMPANY' and locate(" + part + ", a.login) > 0" + OF_COMPANY.formatted(part));
        }
        if (filter.role() != null) {
            parts.add("a.role = " + values.place(filter.role().name()));
        }
        if (filter.reference() != null) {
            parts.add(about(filter.reference(), values));
        }
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    /** What has a number, and the case it belongs to with its records; or the case that itself has the number. */
    private static String about(String typed, Values values) {
        Matcher file = CASE_NUMBER.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        if (file.matches()) {
            return "(" + ofCase("ofCase.number = " + values.place(Integer.valueOf(file.group(1)))) + ")";
        }
        String reference = values.place(spelt(typed));
        String talk = "exists (select %1$s.id from %2$s %1$s where %1$s.reference = " + reference
                + " and (%1$s.seekerId = ofCase.seekerId or %1$s.companyId = ofCase.companyId))";
        return "(a.subjectId in (select s.id from Registration s where s.reference = " + reference
                + ") or a.subjectId in (select t.id from Booking t where t.reference = " + reference
                + ") or a.subjectId in (select u.id from Conversation u where u.reference = " + reference + ") or "
                + ofCase(talk.formatted("ofTalk", "Booking")) + " or "
                + ofCase(talk.formatted("ofTalk", "Conversation")) + ")";
    }

    private static String ofCase(String which) {
        return "a.subjectId in (select ofCase.id from CaseFile ofCase where " + which
                + ") or a.subjectId in (select told.id from ConsultationRecord told, CaseFile ofCase"
                + " where ofCase.id = told.caseId and " + which + ")";
    }

    private static String spelt(String reference) {
        return ReferenceNumber.normalise(Normalizer.normalize(reference, Normalizer.Form.NFKC));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(settings.zone(Setting.OFFICE_ZONE)).toInstant();
    }
}
