package kakehashi.domain.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.registration.Attendee;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.staff.Role;

/** Asks for copies, decides, and makes them. What is done stands in the access log. Source: T6, T9. */
@ApplicationScoped
public class CopyDesk {

    /** What the access log calls making or opening copies. */
    public static final String OPEN = "copy.open";

    /** What the access log calls the rest. */
    public static final List<String> ACTS = List.of("copy.ask", "copy.approve", "copy.decline", "copy.withdraw");

    /** The most people on all copies of a request together: more is no paper. */
    static final int MOST = 5000;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Seals seals;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Asks for copies; blank sheets may be printed at once.
     *
     * @return the request
     * @throws Refused {@code eventUnknown}, also when its places are not signed up for; {@code programmeNotYours}; {@code
     *     copyCount}; {@code copyPurpose}; {@code copyDue}; {@code copyColumns}; {@code copyNobody}; {@code copyTooMany}
     */
    @Transactional
    public UUID ask(CopyWish wish) {
        Actor actor = acting.actor();
        Programme programme = events.programme(wish.eventId());
        handlers.check(actor, programme.id());
        if (!events.row(wish.eventId()).orElseThrow().kind().hasPlaces()) {
            throw new Refused("eventUnknown");
        }
        wish.check(handlers.today(), programme.endsOn());
        Set<PersonalField> columns = wish.columns(events.fields(wish.eventId()));
        if (wish.kind().isPersonal()) {
            mustHaveSome(people(programme).count(wish.eventId()), wish.copies());
        }
        em.find(Programme.class, programme.id(), LockModeType.PESSIMISTIC_WRITE);
        CopyRequest request = new CopyRequest(
                wish, programme.id(), programme.fiscalYear(), serial(programme), actor, clock.instant());
        request.tellsOnly(columns);
        em.persist(request);
        em.flush();
        log.add(actor, "copy.ask", request.id(), 0);
        return request.id();
    }

    /**
     * Makes what holds nobody's data and need not come back, with a number of its own.
     *
     * @param purpose what it is, in words
     * @return the request
     * @throws Refused {@code copyPersonal} for what is accounted for; {@code eventUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public UUID number(UUID eventId, CopyKind kind, String purpose) {
        if (kind.isAccounted()) {
            throw new Refused("copyPersonal");
        }
        return number(events.programme(eventId), eventId, kind, purpose);
    }

    /**
     * Makes the list with which everything of a programme year is handed back, with a number of its own. Source: P9, T11.
     *
     * @param purpose what it is, in words
     * @return the request, which has no event
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    public UUID numberReturns(UUID programmeId, String purpose) {
        handlers.check(acting.actor(), programmeId);
        return number(em.find(Programme.class, programmeId), null, CopyKind.RETURN_LIST, purpose);
    }

    /**
     * Makes the audit pack of a programme year, with a number of its own. Source: T17.
     *
     * @param purpose what it is, in words
     * @return the request, which has no event
     * @throws Refused {@code managersOnly}; {@code programmeNotYours}
     */
    @Transactional
    public UUID numberPack(UUID programmeId, String purpose) {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        handlers.check(actor, programmeId);
        return number(em.find(Programme.class, programmeId), null, CopyKind.AUDIT_PACK, purpose);
    }

    private UUID number(Programme programme, UUID eventId, CopyKind kind, String purpose) {
        Actor actor = acting.actor();
        handlers.check(actor, programme.id());
        em.find(Programme.class, programme.id(), LockModeType.PESSIMISTIC_WRITE);
        CopyRequest request = new CopyRequest(
                new CopyWish(eventId, kind, 1, purpose, CopyPlace.VENUE, handlers.today()),
                programme.id(),
                programme.fiscalYear(),
                serial(programme),
                actor,
                clock.instant());
        em.persist(request);
        em.flush();
        make(request, actor);
        log.add(actor, OPEN, request.id(), 0);
        return request.id();
    }

    private int serial(Programme programme) {
        long before = em.createQuery("select count(r) from CopyRequest r where r.programmeId = :programme", Long.class)
                .setParameter("programme", programme.id())
                .getSingleResult();
        return Math.toIntExact(before + 1);
    }

    private static void mustHaveSome(long people, int copies) {
        if (people == 0) {
            throw new Refused("copyNobody");
        }
        if (people * copies > MOST) {
            throw new Refused("copyTooMany").with("most", MOST);
        }
    }

    private Attendees people(Programme programme) {
        return new Attendees(em, seals.of(programme.fiscalYear()));
    }

    /**
     * Allows a request.
     *
     * @param approval the ward's approval number; null or blank for none
     * @throws Refused {@code copyUnknown}; {@code programmeNotYours}; {@code copyApprover} unless a manager or the ward
     *     decides; {@code copyDecided}; {@code copyNeedsAnother}; {@code copyApproval}
     */
    @Transactional
    public void approve(UUID id, String approval) {
        Actor actor = decider();
        CopyRequest request = locked(id, actor);
        request.approve(actor, approval, clock.instant());
        em.flush();
        log.add(actor, "copy.approve", id, 0);
    }

    /**
     * Says no to a request.
     *
     * @throws Refused {@code copyUnknown}; {@code programmeNotYours}; {@code copyApprover}; {@code copyDecided}
     */
    @Transactional
    public void decline(UUID id) {
        Actor actor = decider();
        CopyRequest request = locked(id, actor);
        request.decline(actor, clock.instant());
        em.flush();
        log.add(actor, "copy.decline", id, 0);
    }

    private Actor decider() {
        Actor actor = acting.actor();
        Role role = Role.valueOf(actor.role());
        if (role != Role.MANAGER && role != Role.WARD) {
            throw new Refused("copyApprover");
        }
        return actor;
    }

    /**
     * Takes one's own request back before its copies are made.
     *
     * @throws Refused {@code copyUnknown}; {@code programmeNotYours}; {@code copyNotYours}; {@code copyDecided}
     */
    @Transactional
    public void withdraw(UUID id) {
        Actor actor = acting.actor();
        CopyRequest request = locked(id, actor);
        request.withdraw(actor);
        em.flush();
        log.add(actor, "copy.withdraw", id, 0);
    }

    private CopyRequest locked(UUID id, Actor actor) {
        CopyRequest request = em.find(CopyRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new Refused("copyUnknown");
        }
        if (Role.valueOf(actor.role()).isHandling()) {
            handlers.check(actor, request.programmeId());
        }
        return request;
    }

    /**
     * Makes a request's copies, or opens them again, and gives the people on them, by reference number, with the fields
     * that its kind needs, or that were chosen. An entry is written for the request and one for each of them.
     *
     * @throws Refused {@code copyUnknown}; {@code programmeNotYours}; {@code copyBlank} for blank sheets; {@code
     *     copyNotApproved}; {@code copyOverdue}; {@code copyClosed} when no copy is out any more; {@code
     *     copyNobody}; {@code copyTooMany}
     */
    @Transactional
    @Discloses(OPEN)
    public Slice<Attendee> open(UUID id) {
        Actor actor = acting.actor();
        CopyRequest request = handled(id, actor);
        if (!request.kind().isPersonal()) {
            throw new Refused("copyBlank");
        }
        Programme programme = events.programme(request.eventId());
        List<Attendee> people = people(programme).of(request.eventId(), request.fields());
        mustHaveSome(people.size(), request.copies());
        make(request, actor);
        log.addEach(
                actor,
                request.kind().action(),
                people.stream().map(Attendee::id).toList());
        return new Slice<>(people, people.size());
    }

    /**
     * Makes the copies of blank sheets, or opens them again.
     *
     * @throws Refused {@code copyUnknown}; {@code programmeNotYours}; {@code copyPersonal} for anything else; {@code
     *     copyNotApproved}; {@code copyOverdue}; {@code copyClosed}
     */
    @Transactional
    public void openBlank(UUID id) {
        Actor actor = acting.actor();
        CopyRequest request = handled(id, actor);
        if (request.kind().isPersonal()) {
            throw new Refused("copyPersonal");
        }
        make(request, actor);
        log.add(actor, OPEN, id, 0);
    }

    /** Only who handles the data makes copies of them; the ward decides and looks. */
    private CopyRequest handled(UUID id, Actor actor) {
        CopyRequest request = locked(id, actor);
        handlers.check(actor, request.programmeId());
        return request;
    }

    private void make(CopyRequest request, Actor actor) {
        request.open(actor, clock.instant(), handlers.today()).forEach(em::persist);
        em.flush();
        long out = em.createQuery(
                        "select count(c) from Copy c where c.requestId = :request"
                                + " and c.state = kakehashi.domain.copies.Copy.State.OUT",
                        Long.class)
                .setParameter("request", request.id())
                .getSingleResult();
        if (out == 0) {
            throw new Refused("copyClosed");
        }
    }
}
