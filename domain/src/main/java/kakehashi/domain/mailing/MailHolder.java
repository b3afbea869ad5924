package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/**
 * Which mails left for somebody about a sign-up, a booking, a conversation, a request or an incident, or with a link to
 * sign in, and when. The view that is read has neither the address nor the text; the person has the mail.
 */
@ApplicationScoped
class MailHolder implements PersonalDataHolder {

    private static final int MOST = 1000;

    private static final List<String> ABOUT =
            List.of("registration", "consultation_booking", "consultation_conversation", "data_request");

    /** What has no number: a mail with a link to sign in stands as long as its link does, which is a day. */
    private static final List<String> UNNUMBERED = List.of("sign_in_link", "incident_notice");

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("mail").inYear("seal_year").sealing("recipient", "content"),
                Held.of("stopped_address").inYear("seal_year"),
                Held.of("group_mail").under("event_id", "event"),
                Held.of("group_mail_text").keyedBy("group_mail_id", "language").under("group_mail_id", "group_mail"),
                Held.of("group_mail_person")
                        .keyedBy("group_mail_id", "registration_id")
                        .under("group_mail_id", "group_mail")
                        .pointingAt("registration"));
    }

    /** The last thousand, newest first. */
    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<UUID> seekers = Visitor.seekerIds(visitors);
        List<UUID> contacts = Visitor.contactIds(visitors);
        String of = " where seeker_id in (" + marks(seekers) + ") or contact_id in (" + marks(contacts) + ")";
        String mine = Stream.concat(
                        ABOUT.stream().map(table -> "select id, reference from " + table + of),
                        UNNUMBERED.stream().map(table -> "select id, null as reference from " + table + of))
                .collect(Collectors.joining(" union all "));
        Query query = em.createNativeQuery(
                "select cast(m.id as char), timestampdiff(microsecond, '1970-01-01', m.sent_at), m.template, m.language,"
                        + " mine.reference from (" + mine + ") mine join own_mail m on m.subject_id = mine.id"
                        + " order by m.sent_at desc");
        List<UUID> ids = new ArrayList<>();
        for (int table = 0; table < ABOUT.size() + UNNUMBERED.size(); table++) {
            ids.addAll(seekers);
            ids.addAll(contacts);
        }
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i).toString());
        }
        List<?> rows = query.setMaxResults(MOST).getResultList();
        return List.of(new Section(
                Part.MAILS, rows.stream().map(row -> mail((Object[]) row)).toList()));
    }

    private static String marks(List<UUID> ids) {
        return String.join(", ", ids.stream().map(id -> "?").toList());
    }

    private static Piece mail(Object[] row) {
        return Piece.of(
                UUID.fromString((String) row[0]),
                Fact.of("sent_at", Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS)),
                Fact.of("template", row[2]),
                Fact.language("language", (String) row[3]),
                Fact.of("about", row[4]));
    }
}
