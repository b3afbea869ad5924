package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.AddressHolders;
import kakehashi.domain.registration.Reachable;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Languages;

/**
 * Opens surveys when events end, asks everybody who was there, once each, and forgets used links at the close. Where nobody
 * was checked in, those are asked who had a place.
 */
@ApplicationScoped
public class SurveyInvitations {

    /** The mail's template. */
    public static final String TEMPLATE = "survey";

    private static final int A_ROUND = 50;

    private static final String HERE =
            " and exists (select a from Attendance a where a.registrationId = r.id and a.here = true)";

    private static final String CONFIRMED = " and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED";

    private static final List<EventKind> WITH_PLACES =
            Arrays.stream(EventKind.values()).filter(EventKind::hasPlaces).toList();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    SurveyLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /** Opens the surveys of the event that ended first and has none; says how many events that were. */
    @Transactional
    public int openDue() {
        List<UUID> due = em.createQuery("""
            select e.id from Event e where e.state = kakehashi.domain.event.Event.State.PUBLISHED
              and e.endsAt <= :now and e.kind in :kinds
              and not exists (select s from Survey s where s.eventId = e.id) order by e.endsAt
            """, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("kinds", WITH_PLACES)
                .setMaxResults(1)
                .getResultList();
        due.forEach(this::open);
        em.flush();
        return due.size();
    }

    /** The event is locked: of two servers one waits, and then finds the surveys there. */
    private void open(UUID eventId) {
        Event event = em.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        LocalDate closesOn = event.schedule()
                .endsAt()
                .atZone(settings.zone(Setting.OFFICE_ZONE))
                .toLocalDate()
                .plusDays(settings.number(Setting.SURVEY_DAYS));
        long opened = em.createQuery("select count(s) from Survey s where s.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
        if (opened == 0) {
            event.kind().audiences().stream()
                    .sorted()
                    .forEach(audience -> em.persist(new Survey(eventId, audience, closesOn, today())));
        }
    }

    /** Invites some of the people of a survey that is inviting; says how many surveys it worked at. */
    @Transactional
    public int inviteDue() {
        List<?> ids = em.createNativeQuery(
                        "select id from survey where inviting order by closes_on, id limit 1 for update skip locked")
                .getResultList();
        for (Object id : ids) {
            Survey survey = em.find(Survey.class, UUID.fromString(id.toString()));
            List<Registration> people = notInvited(survey);
            Listing event = catalogue.current().find(survey.eventId()).orElse(null);
            if (event == null || event.cancelled() || survey.isClosed(today())) {
                survey.invited(0, false);
            } else {
                people.forEach(person -> invite(person, survey, event));
                survey.invited(people.size(), people.size() == A_ROUND);
            }
        }
        em.flush();
        return ids.size();
    }

    private List<Registration> notInvited(Survey survey) {
        boolean checkedIn = em.createQuery(
                                "select count(a) from Attendance a where a.eventId = :event and a.here = true",
                                Long.class)
                        .setParameter("event", survey.eventId())
                        .getSingleResult()
                > 0;
        return em.createQuery("""
                          select r from Registration r where r.eventId = :event and r.audience = :audience
                            and not exists (select m from OutgoingMail m where m.subjectId = r.id and m.template = :template)
                            and\s\
                          """ + Reachable.CONDITION + (checkedIn ? HERE : CONFIRMED), Registration.class)
                .setParameter("event", survey.eventId())
                .setParameter("audience", survey.audience())
                .setParameter("template", TEMPLATE)
                .setMaxResults(A_ROUND)
                .getResultList();
    }

    /**
     * Asks again in surveys that go on, where doors without a network told later that somebody was there; says how many
     * surveys those are.
     */
    @Transactional
    public int inviteLate() {
        return em.createNativeQuery("""
            update survey s set s.inviting = true, s.version = s.version + 1
            where s.inviting = false and s.closes_on >= ? and exists (
              select 1 from registration r join attendance a on a.registration_id = r.id
              where r.event_id = s.event_id and r.audience = s.audience and r.addressed and a.here
                and r.state <> 'UNCONFIRMED' and coalesce(r.confirmed_by, '') not in ('PHONE', 'IN_PERSON', 'PRESENCE')
                and not exists (select 1 from paper_entry p where p.registration_id = r.id
                  and p.verified_at is null)
                and not exists (select 1 from mail m where m.subject_id = r.id and m.template = ?))
            """)
                .setParameter(1, today())
                .setParameter(2, TEMPLATE)
                .executeUpdate();
    }

    /** The key goes into the mail and is stored nowhere else; the mail's content is erased when it has left. */
    private void invite(Registration person, Survey survey, Listing event) {
        int year = event.programme().fiscalYear();
        Seal seal = seals.of(year);
        AddressHolder holder = em.find(AddressHolders.typeOf(person.audience()), person.holderId());
        outbox.queue(
                year,
                new Posting(
                        TEMPLATE,
                        person.id(),
                        holder.email(seal),
                        letters.write(
                                survey,
                                event,
                                SurveyKey.make(seal, survey.id()),
                                Languages.find(person.language()).orElse(Languages.standard())),
                        true));
    }

    /** Forgets which links were used, once their surveys are closed and it matters no more; says how many. */
    @Transactional
    public int forgetUsed() {
        List<UUID> closed = em.createQuery("select s.id from Survey s where s.closesOn < :today", UUID.class)
                .setParameter("today", today())
                .getResultList();
        return closed.isEmpty()
                ? 0
                : em.createQuery("delete from SurveyUsedKey k where k.surveyId in :closed")
                        .setParameter("closed", closed)
                        .executeUpdate();
    }
}
