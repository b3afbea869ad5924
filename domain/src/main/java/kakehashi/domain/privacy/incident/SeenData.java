package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * Finds whose data could be seen: what the access log names, who stands in a list, on a copy, or got a mail. Where a list
 * was opened, everybody counts who stood in it by then. Reads no sealed value, only whether there is one. Source: T19.
 */
@ApplicationScoped
class SeenData {

    /** The looks of one login in a time: parameters 1 to 3. */
    private static final String LOOKS = "select a.subject_id from access_log a where a.login = ?1 and a.seen_at >= ?2"
            + " and a.seen_at <= ?3 and a.records > 0 and a.action not like '%.denied'";

    private static final String LISTS = LOOKS + " and a.action in ('registration.list', 'registration.choose')";

    /** Whether somebody has a mail address. */
    private static final String MAIL = "if(exists (select 1 from seeker s where s.id = r.seeker_id and s.email is not"
            + " null) or r.contact_id is not null, 'D8_EMAIL', null)";

    private static final String SIGN_UPS = select("r.reference", items("registration")) + " from registration r where ";

    private static final String BOOKINGS = select("r.reference", items("consultation_booking"))
            + " from consultation_booking r where r.id in (" + LOOKS + ")";

    private static final String CONVERSATIONS = select("r.reference", "'D1_NAME', 'D13_CONSULTATION_RECORD', " + MAIL)
            + " from consultation_conversation r where r.id in (" + LOOKS + ")";

    private static final String CASES = "select cast(r.seeker_id as char), null, coalesce((select max(g.reference) from"
            + " registration g where g.seeker_id = r.seeker_id), cast(r.number as char) collate utf8mb4_uca1400_ai_ci),"
            + " 'D1_NAME D13_CONSULTATION_RECORD' from case_file r where r.seeker_id is not null and (r.id in (" + LOOKS
            + ") or r.id in (select c.case_id from consultation_record c where c.id in (" + LOOKS + ")))";

    private static final String CONTACTS = "select null, cast(r.id as char), coalesce((select max(g.reference) from"
            + " registration g where g.contact_id = r.id), (select y.corporate_number"
            + " from company y where y.id = r.company_id), '-'), 'D8_EMAIL' from contact r where r.id in (" + LOOKS
            + ") or r.company_id in (" + LOOKS + ")";

    private static final Pattern PLACES = Pattern.compile("[?]([123])");

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    private static String select(String reference, String items) {
        return "select cast(r.seeker_id as char), cast(r.contact_id as char), " + reference + ", concat_ws(' ', "
                + items + ")";
    }

    /** The items of which a row of a table has a value, by the columns of the register. */
    private static String items(String table) {
        return Arrays.stream(PersonalField.values())
                        .filter(field -> field.storedIn().contains(table + "."))
                        .map(field -> "if(r."
                                + field.columnIn(table).substring(table.length() + 1) + " is null, null, '"
                                + field.item() + "')")
                        .collect(Collectors.joining(", "))
                + ", " + MAIL;
    }

    /** Everybody whom a scope names; a person stands once for each thing that was seen. */
    List<IncidentPerson.Seen> find(IncidentScope.Asked asked) {
        return switch (asked.kind()) {
            case STAFF ->
                rows(
                        SIGN_UPS + "r.id in (" + LOOKS + ") or r.submitted_at <= ?3 and r.event_id in (" + LISTS
                                + ") union all "
                                + BOOKINGS + " union all " + CONVERSATIONS + " union all " + CASES + " union all "
                                + CONTACTS,
                        asked);
            case EVENT ->
                rows(
                        SIGN_UPS + "r.submitted_at >= ?2 and r.submitted_at <= ?3"
                                + " and r.event_id = (select e.id from event e where e.code = ?1)",
                        asked);
            case COPY ->
                rows(
                        SIGN_UPS + "exists (select 1 from copy_request q left join paper_copy c on c.request_id = q.id"
                                + " where q.event_id = r.event_id and (q.number = ?1 or c.number = ?1)"
                                + " and q.opened_at >= ?2 and q.opened_at <= ?3 and r.submitted_at <= q.opened_at)",
                        asked);
            case MAIL ->
                rows(
                        SIGN_UPS + "r.id in (select m.subject_id from mail m join group_mail g on g.id = m.group_id"
                                + " join event e on e.id = g.event_id where e.code = ?1 and m.queued_at >= ?2"
                                + " and m.queued_at <= ?3)",
                        asked);
        };
    }

    /** What a number of a sign-up, a booking or a conversation is about; empty when there is none. */
    List<IncidentPerson.Seen> find(String reference) {
        String all = SIGN_UPS + "r.reference = ?1 union all " + select("r.reference", items("consultation_booking"))
                + " from consultation_booking r where r.reference = ?1 union all "
                + select("r.reference", "'D1_NAME', 'D13_CONSULTATION_RECORD', " + MAIL)
                + " from consultation_conversation r where r.reference = ?1";
        Instant ever = Instant.EPOCH;
        return rows(all, new IncidentScope.Asked(null, reference, ever, ever));
    }

    /** How often the access log says that people were shown, but not who: searches, and what is about nothing. */
    long unnamed(IncidentScope.Asked asked) {
        if (asked.kind() != IncidentScope.Kind.STAFF) {
            return 0;
        }
        String entries = "select count(*) from access_log a where a.login = ?1 and a.seen_at >= ?2 and a.seen_at <= ?3"
                + " and a.records > 0 and a.subject_id is null";
        return ((Number) query(entries, asked).getSingleResult()).longValue();
    }

    private List<IncidentPerson.Seen> rows(String sql, IncidentScope.Asked asked) {
        return read(query(sql, asked));
    }

    /** Each place of a value gets a number of its own. */
    private Query query(String sql, IncidentScope.Asked asked) {
        Map<String, Object> values = Map.of("1", asked.mark(), "2", stored(asked.first()), "3", stored(asked.last()));
        List<Object> given = new ArrayList<>();
        Matcher places = PLACES.matcher(sql);
        StringBuilder numbered = new StringBuilder();
        while (places.find()) {
            given.add(values.get(places.group(1)));
            places.appendReplacement(numbered, "?" + given.size());
        }
        places.appendTail(numbered);
        Query query = em.createNativeQuery(numbered.toString());
        for (int i = 0; i < given.size(); i++) {
            query.setParameter(i + 1, given.get(i));
        }
        return query;
    }

    private static String stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString().replace('T', ' ');
    }

    private static List<IncidentPerson.Seen> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0] != null || row[1] != null)
                .map(row -> new IncidentPerson.Seen(id(row[0]), id(row[1]), row[2].toString(), items(row[3])))
                .toList();
    }

    private static UUID id(Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }

    private static Set<DataItem> items(Object stored) {
        Set<DataItem> items = EnumSet.noneOf(DataItem.class);
        Arrays.stream(stored.toString().split(" "))
                .filter(each -> !each.isEmpty())
                .map(DataItem::valueOf)
                .forEach(items::add);
        return items;
    }
}
