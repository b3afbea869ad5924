package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Contact;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Tells persons that their data were part of an incident, once the ward wants it. The mail says that something waits on my
 * page, and nothing of it. Source: T19, R-WS4.
 */
@ApplicationScoped
public class IncidentNotices {

    /** What the access log calls telling them. */
    public static final String NOTIFY = "incident.notify";

    /** The key part of the mail behind {@code mail.}. */
    public static final String TEMPLATE = "incidentNotice";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    IncidentDoor door;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * How far notices have come.
     *
     * @param told how many persons have one
     * @param read how many of them have read it
     * @param unmailed how many have no address, and must be told otherwise
     * @param mails how many of their mails stand how
     */
    public record Delivery(long told, long read, long unmailed, Map<OutgoingMail.State, Long> mails) {}

    /** Those whose data it is about and who have no notice yet. */
    List<IncidentPerson> untold(UUID id) {
        return em.createQuery("""
                        select p from IncidentPerson p where p.incidentId = :id and p.removed = false
                          and not exists (select n from IncidentNotice n where n.incidentId = p.incidentId
                            and (n.seekerId = p.seekerId or n.contactId = p.contactId))
                        order by p.reference
                        """, IncidentPerson.class).setParameter("id", id).getResultList();
    }

    /**
     * Tells everybody who was not told yet, each in their own language; gives how many.
     *
     * @throws Refused {@code managersOnly}; {@code incidentUnknown}; {@code programmeNotYours}; {@code incidentClosed};
     *     {@code incidentNoInstruction} until the ward wants it; {@code incidentNobody} when nobody is left
     */
    @Transactional
    public int send(UUID id) {
        Incident incident = door.managed(id);
        if (!incident.isNoticesWanted() || !incident.isFound()) {
            throw new Refused("incidentNoInstruction");
        }
        List<IncidentPerson> persons = untold(id);
        if (persons.isEmpty()) {
            throw new Refused("incidentNobody");
        }
        Programme year = em.find(Programme.class, incident.programmeId());
        persons.forEach(each -> tell(incident, each, year));
        em.persist(new IncidentStep(id, Incident.Step.NOTIFY, door.now()));
        em.flush();
        log.add(acting.actor(), NOTIFY, id, persons.size());
        return persons.size();
    }

    private void tell(Incident incident, IncidentPerson person, Programme year) {
        Class<? extends AddressHolder> type = person.isSeeker() ? Seeker.class : Contact.class;
        AddressHolder holder = em.find(type, person.holderId());
        Seal seal = seals.of(year.fiscalYear());
        String address = holder.email(seal);
        Instant now = door.now().at();
        IncidentNotice notice = new IncidentNotice(incident, person, address != null, now);
        em.persist(notice);
        if (address != null) {
            outbox.queue(
                    year.fiscalYear(), new Posting(TEMPLATE, notice.id(), address, letter(year, holder.language())));
        }
    }

    private Letter letter(Programme year, Language language) {
        Texts texts = Texts.of(language);
        String link = settings.baseUrl() + "/" + language.tag() + "/my/notices";
        String body = texts.format("mail." + TEMPLATE + ".body", Map.of("link", link)) + "\n\n"
                + LetterFooter.of(year, texts);
        return new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
    }

    /** How far the notices of an incident have come; two queries. */
    @Transactional
    public Delivery delivery(UUID id) {
        List<IncidentNotice> notices = em.createQuery(
                        "select n from IncidentNotice n where n.incidentId = :id", IncidentNotice.class)
                .setParameter("id", id)
                .getResultList();
        Map<OutgoingMail.State, Long> mails = new HashMap<>();
        List<?> rows = em.createNativeQuery("select m.state, count(*) from mail m join incident_notice n"
                        + " on n.id = m.subject_id where m.template = ? and n.incident_id = ? group by m.state")
                .setParameter(1, TEMPLATE)
                .setParameter(2, id.toString())
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(
                        row -> mails.put(OutgoingMail.State.valueOf(row[0].toString()), ((Number) row[1]).longValue()));
        return new Delivery(
                notices.size(),
                notices.stream().filter(IncidentNotice::isRead).count(),
                notices.stream().filter(each -> !each.isMailed()).count(),
                mails);
    }
}
