package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.signin.Visitor;

/** Who saw a person's data and when: staff by their role, never by name, companies by theirs. Source: R-WS3. */
@ApplicationScoped
public class OwnLooks {

    private static final int MOST = 1000;

    /** Looks of one person at one thing that follow each other as fast are one: a page that is answered is opened again. */
    private static final Duration TOGETHER = Duration.ofMinutes(15);

    /** What staff look at. */
    private static final List<String> TABLES =
            List.of("registration", "consultation_booking", "consultation_conversation");

    private static final String AT_ONE =
            "join own_access a on a.subject_id = mine.id where a.action not like '%.denied'"
                    + " and a.action <> 'case.break.seen'";

    /** A person's case; it is of no single event. */
    private static final String CASE =
            "select id, cast(number as char) as reference, null as event_id from own_case where seeker_id in (";

    /** An entry about a list names its event, once for all who stand in it; who signed up later did not. */
    private static final String AT_LIST = "join registration r on r.id = mine.id"
            + " join own_access a on a.subject_id = mine.event_id"
            + " where a.action = 'registration.list' and a.records > 0 and a.seen_at >= r.submitted_at";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /**
     * The looks at a person's sign-ups, bookings, conversations and case, and those at the lists of events in which the
     * person's sign-ups stand, newest first, of the last thousand entries of each kind; those by one person at one thing within
     * some minutes are one, and looks that were refused are not among them.
     */
    @Transactional
    public List<OwnLook> of(List<Visitor> visitors) {
        List<Seen> seen = new ArrayList<>(find(visitors, TABLES, AT_ONE));
        seen.addAll(find(visitors, TABLES.subList(0, 1), AT_LIST));
        List<UUID> seekers = Visitor.seekerIds(visitors);
        seen.addAll(find(CASE + marks(seekers) + ")", seekers, AT_ONE));
        seen.sort(Comparator.comparing((Seen each) -> each.look().at()).reversed());
        return together(seen);
    }

    private List<Seen> find(List<Visitor> visitors, List<String> tables, String looks) {
        List<UUID> seekers = Visitor.seekerIds(visitors);
        List<UUID> contacts = Visitor.contactIds(visitors);
        String mine = tables.stream()
                .map(table -> "select id, reference, event_id from " + table + " where seeker_id in (" + marks(seekers)
                        + ") or contact_id in (" + marks(contacts) + ")")
                .collect(Collectors.joining(" union all "));
        List<UUID> ids = new ArrayList<>();
        tables.forEach(table -> {
            ids.addAll(seekers);
            ids.addAll(contacts);
        });
        return find(mine, ids, looks);
    }

    private List<Seen> find(String mine, List<UUID> ids, String looks) {
        Query query = em.createNativeQuery(
                "select a.seen_at, a.role, a.company, a.action, cast(mine.id as char), mine.reference,"
                        + " cast(mine.event_id as char), a.person from (" + mine + ") mine " + looks
                        + " order by a.seen_at desc");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i).toString());
        }
        List<Seen> seen = new ArrayList<>();
        for (Object row : query.setMaxResults(MOST).getResultList()) {
            seen.add(look((Object[]) row));
        }
        return seen;
    }

    /** A look, and a name for whose it was that tells nothing else. */
    private record Seen(OwnLook look, String person) {

        private List<String> what() {
            return List.of(
                    person,
                    look.role(),
                    String.valueOf(look.company()),
                    look.action(),
                    look.subjectId().toString());
        }
    }

    private static List<OwnLook> together(List<Seen> newestFirst) {
        List<OwnLook> looks = new ArrayList<>();
        Map<List<String>, Integer> last = new HashMap<>();
        for (Seen each : newestFirst) {
            Integer known = last.get(each.what());
            Instant at = each.look().at();
            if (known != null && !at.plus(TOGETHER).isBefore(looks.get(known).at())) {
                looks.set(known, looks.get(known).from(at));
            } else {
                last.put(each.what(), looks.size());
                looks.add(each.look());
            }
        }
        return looks;
    }

    private static String marks(List<UUID> ids) {
        return String.join(", ", ids.stream().map(id -> "?").toList());
    }

    private static Seen look(Object[] row) {
        LocalDateTime at = row[0] instanceof java.sql.Timestamp stored
                ? stored.toLocalDateTime()
                : LocalDateTime.parse(row[0].toString().replace(' ', 'T'));
        Instant when = at.toInstant(ZoneOffset.UTC);
        OwnLook look = new OwnLook(
                when,
                when,
                row[1].toString(),
                (String) row[2],
                row[3].toString(),
                UUID.fromString(row[4].toString()),
                row[5].toString(),
                row[6] == null ? null : UUID.fromString(row[6].toString()),
                1);
        return new Seen(look, row[7].toString());
    }
}
