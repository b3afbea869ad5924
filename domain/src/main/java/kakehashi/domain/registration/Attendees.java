package kakehashi.domain.registration;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.AddressHolder;

/**
 * Who has a place at an event and has not withdrawn the consent to take part, for services that write the access log. The
 * number of queries does not grow with the people.
 */
public final class Attendees {

    /** Whether a sign-up {@code r} is sure, and its person did not withdraw the consent to take part. */
    public static final String SURE = """
        r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
          and not exists (select w from ConsentWithdrawal w, Consent s
            where w.consentId = s.id and s.registrationId = r.id
              and s.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
        """;

    private static final String HAVE_A_PLACE = "r.eventId = :event and " + SURE;

    private final EntityManager em;
    private final Seal seal;

    /** Those of events whose data were closed with a seal. */
    public Attendees(EntityManager em, Seal seal) {
        this.em = em;
        this.seal = seal;
    }

    /** How many they are. */
    public long count(UUID event) {
        return em.createQuery("select count(r) from Registration r where " + HAVE_A_PLACE, Long.class)
                .setParameter("event", event)
                .getSingleResult();
    }

    /** The sign-ups of an audience among them, by reference number; nothing of anybody is opened. */
    public static List<UUID> ids(EntityManager em, UUID event, Audience audience) {
        return em.createQuery(
                        "select r.id from Registration r where r.audience = :audience and " + HAVE_A_PLACE
                                + " order by r.reference",
                        UUID.class)
                .setParameter("event", event)
                .setParameter("audience", audience)
                .getResultList();
    }

    /** All of them with the fields that are wanted, by reference number. */
    public List<Attendee> of(UUID event, Set<PersonalField> wanted) {
        Map<UUID, String> addresses = wanted.contains(PersonalField.EMAIL) ? addresses(event) : Map.of();
        return em
                .createQuery(
                        "select r, c, (select count(h) from Attendance h where h.registrationId = r.id and h.here ="
                                + " true) from Registration r left join Company c on c.id = r.companyId where "
                                + HAVE_A_PLACE + " order by r.reference",
                        Object[].class)
                .setParameter("event", event)
                .getResultList()
                .stream()
                .map(row -> attendee(row, wanted, addresses))
                .toList();
    }

    private Attendee attendee(Object[] row, Set<PersonalField> wanted, Map<UUID, String> addresses) {
        Registration registration = (Registration) row[0];
        Company company = (Company) row[1];
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        answers.putAll(registration.answers(seal));
        answers.keySet().retainAll(wanted);
        if (addresses.containsKey(registration.id())) {
            answers.put(PersonalField.EMAIL, addresses.get(registration.id()));
        }
        CompanyProfile stated = company == null ? null : company.profile();
        return new Attendee(
                registration.id(),
                registration.reference(),
                registration.audience(),
                registration.language(),
                stated,
                ((Number) row[2]).intValue() > 0,
                answers);
    }

    private Map<UUID, String> addresses(UUID event) {
        Map<UUID, String> addresses = new HashMap<>();
        for (String holder : List.of("Seeker h where h.id = r.seekerId", "Contact h where h.id = r.contactId")) {
            em.createQuery("select r.id, h from Registration r, " + holder + " and " + HAVE_A_PLACE, Object[].class)
                    .setParameter("event", event)
                    .getResultList()
                    .forEach(row -> addresses.put((UUID) row[0], ((AddressHolder) row[1]).email(seal)));
        }
        return addresses;
    }
}
