package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Contact;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** What staff see of an event's registrations. Every look is logged. */
@ApplicationScoped
public class RegistrationDesk {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Events events;

    /** One page of an event's registrations, newest first; three queries however many rows there are. */
    @Transactional
    @Discloses("registration.list")
    public Slice<RegistrationRow> page(UUID eventId, RegistrationFilter filter, int first, int size) {
        Seal seal = seal(eventId);
        Map<String, Object> parameters = new HashMap<>(Map.of("event", eventId));
        String where = where(filter, seal, parameters);
        TypedQuery<Registration> rows = em.createQuery(
                "select r from Registration r" + where + " order by r.submittedAt desc, r.id", Registration.class);
        TypedQuery<Long> count = em.createQuery("select count(r) from Registration r" + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<RegistrationRow> page = rows.setFirstResult(first).setMaxResults(size).getResultList().stream()
                .map(registration -> row(registration, seal))
                .toList();
        return new Slice<>(page, count.getSingleResult());
    }

    private static String where(RegistrationFilter filter, Seal seal, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where r.eventId = :event");
        if (filter.state() != null) {
            where.append(" and r.state = :state");
            parameters.put("state", filter.state());
        }
        String text = filter.text();
        if (filter.isAddress()) {
            where.append(" and (r.seekerId in (select s.id from Seeker s where s.emailIndex = :seeker)")
                    .append(" or r.contactId in (select c.id from Contact c where c.emailIndex = :contact))");
            String address = stored(PersonalField.EMAIL, text);
            parameters.put("seeker", Seeker.emailIndex(seal, address));
            parameters.put("contact", Contact.emailIndex(seal, address));
        } else if (filter.isNumber()) {
            where.append(" and (r.reference = :reference or r.phoneIndex = :phone)");
            parameters.put("reference", ReferenceNumber.normalise(text));
            parameters.put(
                    "phone", seal.index(PersonalField.PHONE.columnIn(Sheet.TABLE), stored(PersonalField.PHONE, text)));
        } else {
            int word = 0;
            for (String each : SearchForm.words(text)) {
                String name = "word" + word++;
                where.append(" and r.id in (select t.registrationId from SearchToken t where t.token = :")
                        .append(name)
                        .append(")");
                parameters.put(name, seal.index(PersonalField.NAME.columnIn(Sheet.TABLE), SearchForm.prefix(each)));
            }
        }
        return where.toString();
    }

    /** As a form would have stored it; as typed when a form would have refused it. */
    private static String stored(PersonalField field, String typed) {
        try {
            return AnswerCheck.normalise(field, typed).orElse("");
        } catch (Refused unstorable) {
            return typed;
        }
    }

    private static RegistrationRow row(Registration registration, Seal seal) {
        return new RegistrationRow(
                registration.id(),
                registration.reference(),
                registration.answers(seal).get(PersonalField.NAME),
                registration.audience(),
                registration.state(),
                registration.language(),
                registration.submittedAt());
    }

    /**
     * One registration with its sheet.
     *
     * @param id the registration
     * @param eventId the event inside which it is opened; another event's registration stays shut
     * @throws Refused {@code registrationUnknown}
     */
    @Transactional
    @Discloses("registration.view")
    public RegistrationFile open(UUID id, UUID eventId) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null || !registration.eventId().equals(eventId)) {
            throw new Refused("registrationUnknown");
        }
        Seal seal = seal(eventId);
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        answers.putAll(registration.answers(seal));
        answers.put(
                PersonalField.EMAIL,
                em.find(registration.holderType(), registration.holderId()).email(seal));
        Company company = registration.companyId() == null ? null : em.find(Company.class, registration.companyId());
        return new RegistrationFile(
                registration,
                answers,
                company == null ? null : company.profile(),
                company == null ? null : company.check(),
                consents(id));
    }

    private List<Consent> consents(UUID registrationId) {
        return new ArrayList<>(em.createQuery(
                        "select c from Consent c where c.registrationId = :id order by c.givenAt, c.matter",
                        Consent.class)
                .setParameter("id", registrationId)
                .getResultList());
    }

    private Seal seal(UUID eventId) {
        return seals.of(events.year(eventId));
    }
}
