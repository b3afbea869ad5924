package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/** Jobs and internships: their companies write them, everybody reads the published ones. Source: R-A32, R-A33. */
@ApplicationScoped
public class Openings {

    private static final int MOST_OF_A_COMPANY = 50;

    /** Published ones of companies without open doubts; internships until their last day. */
    private static final String SHOWN = """
            select o, c from Opening o, Company c where c.id = o.companyId
              and o.state = kakehashi.domain.company.OpeningState.PUBLISHED
              and c.check <> kakehashi.domain.company.Company.Check.NEEDED
              and (o.endsOn is null or o.endsOn >= :today)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * A published opening and who offers it.
     *
     * @param opening the opening
     * @param company the company's name
     */
    public record Shown(Opening opening, String company) {}

    /** What everybody sees, newest first; one query however many there are. */
    @Transactional
    public List<Shown> shown() {
        return em.createQuery(SHOWN + " order by o.publishedAt desc, o.id", Object[].class)
                .setParameter("today", today())
                .getResultStream()
                .map(Openings::shown)
                .toList();
    }

    /** What everybody sees of the companies that have a place at an event; one query however many there are. */
    @Transactional
    public List<Shown> shownAt(UUID eventId) {
        return em.createQuery(SHOWN + """
                          and exists (select r from Registration r where r.companyId = c.id and r.eventId = :event
                            and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED)
                        order by c.id, o.id
                        """, Object[].class)
                .setParameter("today", today())
                .setParameter("event", eventId)
                .getResultStream()
                .map(Openings::shown)
                .toList();
    }

    /** Whether there is anything that everybody sees. */
    @Transactional
    public boolean isAnyShown() {
        return !em.createQuery(SHOWN, Object[].class)
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One that everybody sees; empty when there is none. */
    @Transactional
    public Optional<Shown> shown(UUID id) {
        return em.createQuery(SHOWN + " and o.id = :id", Object[].class)
                .setParameter("today", today())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Openings::shown);
    }

    private static Shown shown(Object[] row) {
        return new Shown((Opening) row[0], ((Company) row[1]).profile().name());
    }

    /** Whether the last day of an internship is over; never for jobs. */
    public boolean isOver(Opening opening) {
        return opening.isOver(today());
    }

    /** What is wrong with what was typed; the last day is today at the earliest. */
    public OpeningAnswers check(OpeningKind kind, Map<OpeningField, String> typed) {
        return OpeningAnswers.check(kind, typed, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /** The openings of the company a contact belongs to, newest first; empty for everybody else. */
    @Transactional
    public List<Opening> own(UUID contactId) {
        return list(contactId);
    }

    /** One of them; empty when it is another company's. */
    @Transactional
    public Optional<Opening> own(UUID contactId, UUID id) {
        return list(contactId).stream()
                .filter(opening -> opening.id().equals(id))
                .findFirst();
    }

    private List<Opening> list(UUID contactId) {
        return em.createQuery("""
                        select o from Opening o, Contact k where k.id = :contact and k.belongsSince is not null
                          and o.companyId = k.companyId order by o.createdAt desc, o.id
                        """, Opening.class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    /**
     * Writes a new draft.
     *
     * @param language the language its words are in
     * @throws Refused {@code companyNotYours}; {@code tooManyOpenings}; {@code answersWrong}
     */
    @Transactional
    public UUID write(UUID contactId, OpeningKind kind, Map<OpeningField, String> typed, Language language) {
        Contact contact = em.find(Contact.class, contactId);
        if (contact.companyId() == null || contact.belongsSince() == null) {
            throw new Refused("companyNotYours");
        }
        if (list(contactId).size() >= MOST_OF_A_COMPANY) {
            throw new Refused("tooManyOpenings");
        }
        Opening opening = new Opening(contact.companyId(), kind, clock.instant());
        opening.write(checked(kind, typed), language.tag());
        em.persist(opening);
        em.flush();
        return opening.id();
    }

    /**
     * Changes an opening; a published one stays published.
     *
     * @param version the version that was on the screen
     * @throws Refused {@code openingUnknown}; {@code changedMeanwhile}; {@code answersWrong}
     */
    @Transactional
    public void change(UUID contactId, UUID id, Map<OpeningField, String> typed, Language language, int version) {
        Opening opening = mine(contactId, id);
        if (opening.version() != version) {
            throw new Refused("changedMeanwhile");
        }
        opening.write(checked(opening.kind(), typed), language.tag());
        em.flush();
    }

    private Map<OpeningField, String> checked(OpeningKind kind, Map<OpeningField, String> typed) {
        OpeningAnswers answers = check(kind, typed);
        if (!answers.refused().isEmpty()) {
            throw new Refused("answersWrong");
        }
        return answers.accepted();
    }

    private Opening mine(UUID contactId, UUID id) {
        return list(contactId).stream()
                .filter(opening -> opening.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("openingUnknown"));
    }

    /**
     * Shows an opening to everybody, once no doubt about the company is open.
     *
     * @throws Refused {@code openingUnknown}, {@code openingPublished}, {@code openingOver}
     */
    @Transactional
    public void publish(UUID contactId, UUID id) {
        mine(contactId, id).publish(clock.instant(), today());
        em.flush();
    }

    /**
     * Hides an opening.
     *
     * @throws Refused {@code openingUnknown}, {@code openingNotPublished}
     */
    @Transactional
    public void withdraw(UUID contactId, UUID id) {
        mine(contactId, id).withdraw();
        em.flush();
    }
}
