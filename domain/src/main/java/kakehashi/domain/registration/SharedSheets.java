package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * What companies see of seekers: exactly the answers each seeker agreed to show exactly this company, until the day
 * agreed; nothing before, nothing after, nothing from the moment of a withdrawal. Every look is logged and every refused
 * look too.
 *
 * <p>Source: T7, R-A33.
 */
@ApplicationScoped
public class SharedSheets {

    /**
     * Whether what a disclosure {@code d} shows of a sign-up {@code r} to a company {@code c} without doubts holds {@code
     * :today}, in the office's zone.
     */
    public static final String HOLDS = """
            c.check <> kakehashi.domain.company.Company.Check.NEEDED
              and d.companyId = c.id and d.until >= :today and r.id = d.registrationId
              and r.seekerId = d.seekerId and r.livingHolderId is not null
              and not exists (select w from DisclosureWithdrawal w where w.disclosureId = d.id)
              and not exists (select x from ConsentWithdrawal x, Consent g where x.consentId = g.id
                and g.registrationId = r.id
                and g.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
            """;

    /** What a contact {@code k} who belongs to a company {@code c} without doubts may open. */
    private static final String IN_FORCE = """
            from Contact k, Company c, Disclosure d, Registration r
            where k.id = :contact and k.belongsSince is not null and c.id = k.companyId and
            """ + HOLDS;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Events events;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Who agreed to show the contact's company something, by event and number; one query however many there are. */
    @Transactional
    public List<SharedRow> rows(UUID contactId) {
        return inForce("select r, d.until, size(d.items) ", "", contactId)
                .getResultStream()
                .map(row -> row((Registration) row[0], (LocalDate) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static SharedRow row(Registration registration, LocalDate until, int items) {
        return new SharedRow(registration.id(), registration.reference(), registration.eventId(), items, until);
    }

    private TypedQuery<Object[]> inForce(String shown, String condition, UUID contactId) {
        return em.createQuery(shown + IN_FORCE + condition + " order by r.eventId, r.reference", Object[].class)
                .setParameter("contact", contactId)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE)));
    }

    /**
     * What one seeker agreed to show the contact's company.
     *
     * @param registrationId the seeker's sign-up
     * @param contactId who looks
     * @throws Refused {@code disclosureOver} when nothing is agreed to now, whatever the reason
     */
    @Transactional
    @Discloses("disclosure.view")
    public SharedSheet open(UUID registrationId, UUID contactId) {
        Object[] row = inForce("select d, r ", " and r.id = :registration", contactId)
                .setParameter("registration", registrationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("disclosureOver"));
        Disclosure disclosure = (Disclosure) row[0];
        Registration registration = (Registration) row[1];
        return new SharedSheet(
                registration.reference(), registration.eventId(), shown(disclosure, registration), disclosure.until());
    }

    private Map<PersonalField, String> shown(Disclosure disclosure, Registration registration) {
        Seal seal = seals.of(events.programme(registration.eventId()).fiscalYear());
        Map<PersonalField, String> all = new EnumMap<>(PersonalField.class);
        all.putAll(registration.answers(seal));
        all.put(
                PersonalField.EMAIL,
                em.find(registration.holderType(), registration.holderId()).email(seal));
        all.values().removeIf(Objects::isNull);
        all.keySet().removeIf(field -> !disclosure.items().contains(field.name()));
        return all;
    }
}
