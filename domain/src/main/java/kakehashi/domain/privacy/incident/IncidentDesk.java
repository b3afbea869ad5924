package kakehashi.domain.privacy.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.programme.StaffLetter;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.TextRules;

/**
 * Works on incidents: anybody on the staff reports one, managers work on it, the ward instructs. Each method that takes an
 * id refuses with {@code managersOnly}, {@code incidentUnknown}, {@code programmeNotYours} and {@code incidentClosed}.
 * Source: T19.
 */
@ApplicationScoped
public class IncidentDesk {

    /** What the access log calls reporting one. */
    public static final String REPORT = "incident.report";

    /** What it calls telling the ward. */
    public static final String TELL = "incident.tell";

    /** What it calls writing what was found out. */
    public static final String FACTS = "incident.facts";

    /** What it calls handing over a report. */
    public static final String HAND = "incident.hand";

    /** What it calls noting what the ward instructs. */
    public static final String INSTRUCT = "incident.instruct";

    /** What it calls closing one. */
    public static final String CLOSE = "incident.close";

    /** The template of the mail to managers. */
    static final String TEMPLATE = "incidentReported";

    private static final SecureRandom LOT = new SecureRandom();
    private static final int NUMBERS = 1_000_000_000;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    IncidentDoor door;

    @Inject
    IncidentNotices notices;

    @Inject
    Programmes programmes;

    @Inject
    Handlers handlers;

    @Inject
    Outbox outbox;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * Reports an incident of the programme that runs today, or of the latest one; managers get a mail that names nobody.
     *
     * @return its number
     * @throws Refused {@code programmeNone} before there is a programme; as {@link #checkReport}
     */
    @Transactional
    public String report(IncidentReport report) {
        Deed by = door.now();
        Programme year = year();
        checked(report, year, by.at());
        LocalDate noticedOn = handlers.day(report.noticedAt());
        String reference = "J%09d".formatted(LOT.nextInt(NUMBERS));
        Incident incident = new Incident(year.id(), reference, report, noticedOn, by);
        em.persist(incident);
        em.flush();
        done(incident, Incident.Step.REPORT, REPORT);
        outbox.queue(
                year.fiscalYear(),
                new Posting(
                        TEMPLATE,
                        incident.id(),
                        year.officeMail(),
                        StaffLetter.of(TEMPLATE, year, Map.of("number", reference)),
                        true));
        return reference;
    }

    /**
     * Refuses what {@link #report} would refuse.
     *
     * @throws Refused as {@link IncidentReport#check}; {@code incidentWords} when it tells who somebody is
     */
    @Transactional
    public void checkReport(IncidentReport report) {
        checked(report, year(), door.now().at());
    }

    private void checked(IncidentReport report, Programme year, Instant now) {
        report.check(now);
        door.mustNameNobody(year, List.of(report.place(), report.measures()));
    }

    private Programme year() {
        List<Programme> all = programmes.all();
        LocalDate today = handlers.today();
        return all.stream()
                .filter(each -> each.covers(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new Refused("programmeNone"));
    }

    /**
     * Whether the reader's role takes a step: the ward and managers note what the ward instructs, managers do the others.
     *
     * @param step the step; null for none
     */
    public boolean takes(Incident.Step step) {
        Role role = Role.valueOf(acting.actor().role());
        return step != null && (role == Role.MANAGER || role == Role.WARD && step == Incident.Step.INSTRUCT);
    }

    /**
     * Notes that the ward was told.
     *
     * @throws Refused {@code incidentWay} when it is not said how; as {@link Incident#tell}
     */
    @Transactional
    public void tell(UUID id, Incident.Way way, Instant at) {
        Incident incident = door.managed(id);
        if (way == null) {
            throw new Refused("incidentWay");
        }
        incident.tell(way, at, door.now());
        done(incident, Incident.Step.TELL_WARD, TELL);
    }

    /**
     * Writes what was found out, in place of what was written before.
     *
     * @throws Refused as {@link IncidentFacts#check}; {@code incidentWords} when it tells who somebody is
     */
    @Transactional
    public void find(UUID id, IncidentFacts facts) {
        Incident incident = door.managed(id);
        checked(incident, facts);
        incident.find(facts);
        done(incident, Incident.Step.FACTS, FACTS);
    }

    /**
     * Refuses what {@link #find} would refuse.
     *
     * @throws Refused as {@link #find}
     */
    @Transactional
    public void checkFacts(UUID id, IncidentFacts facts) {
        checked(door.managed(id), facts);
    }

    private void checked(Incident incident, IncidentFacts facts) {
        facts.check(incident.report().noticedAt());
        door.mustNameNobody(year(incident), facts.words().all());
    }

    private Programme year(Incident incident) {
        return em.find(Programme.class, incident.programmeId());
    }

    /**
     * Notes that a report was handed to the ward: the first, or the final one.
     *
     * @throws Refused as {@link Incident#hand}
     */
    @Transactional
    public void hand(UUID id, boolean last) {
        Incident incident = door.managed(id);
        incident.hand(last, door.now());
        done(incident, last ? Incident.Step.FINAL : Incident.Step.PRELIMINARY, HAND);
    }

    /**
     * Notes what the ward instructs.
     *
     * @param words what it instructs
     * @param notices whether those whose data it is about are to be told
     * @throws Refused as {@link #checkInstruction}
     */
    @Transactional
    public void instruct(UUID id, String words, boolean notices) {
        Incident incident = door.instructed(id);
        incident.instruct(instruction(incident, words), notices, door.now());
        done(incident, Incident.Step.INSTRUCT, INSTRUCT);
    }

    /**
     * Refuses what {@link #instruct} would refuse.
     *
     * @throws Refused {@code incidentInstruction} when it is missing or too long; {@code incidentWords} when it tells who
     *     somebody is
     */
    @Transactional
    public void checkInstruction(UUID id, String words) {
        instruction(door.instructed(id), words);
    }

    private String instruction(Incident incident, String typed) {
        String words = TextRules.lines(typed);
        if (TextRules.problem(words, IncidentReport.LONGEST) != null) {
            throw new Refused("incidentInstruction").with("most", IncidentReport.LONGEST);
        }
        door.mustNameNobody(year(incident), List.of(words));
        return words;
    }

    /** What is missing before an incident can be closed, in order; empty when nothing is. */
    @Transactional
    public List<Incident.Step> missing(UUID id) {
        Incident incident = em.find(Incident.class, id);
        List<Incident.Step> missing = new ArrayList<>(incident.missing());
        if (!isSearched(id)) {
            missing.add(Incident.Step.SEARCH);
        }
        if (incident.isNoticesWanted() && !notices.untold(id).isEmpty()) {
            missing.add(Incident.Step.NOTIFY);
        }
        return missing;
    }

    private boolean isSearched(UUID id) {
        return em.createQuery(
                                "select count(s) from IncidentStep s where s.incidentId = :id and s.kind in :looked",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("looked", List.of(Incident.Step.SEARCH, Incident.Step.ADD))
                        .getSingleResult()
                > 0;
    }

    /**
     * Closes an incident.
     *
     * @throws Refused {@code incidentMissing}, with the steps as {@code missing}, while any of {@link #missing} is
     */
    @Transactional
    public void close(UUID id) {
        Incident incident = door.managed(id);
        List<Incident.Step> missing = missing(id);
        if (!missing.isEmpty()) {
            throw new Refused("incidentMissing").with("missing", missing);
        }
        incident.close(door.now());
        done(incident, Incident.Step.CLOSE, CLOSE);
    }

    private void done(Incident incident, Incident.Step step, String action) {
        em.persist(new IncidentStep(incident.id(), step, door.now()));
        em.flush();
        Actor actor = acting.actor();
        log.add(actor, action, incident.id(), 0);
    }
}
