package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;

/** Recognises the names of an event's people in a text; opened names are compared and shown to nobody. */
@ApplicationScoped
public class KnownNames {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /**
     * The names that stand in a text, as one reads them there.
     *
     * @param year whose keys seal the event's sign-ups
     */
    @Transactional
    public Set<String> mentioned(UUID event, int year, String text) {
        Seal seal = seals.of(year);
        MentionedName mention = new MentionedName(text);
        List<Registration> people = em.createQuery(
                        "select r from Registration r where r.eventId = :event and r.livingHolderId is not null",
                        Registration.class)
                .setParameter("event", event)
                .getResultList();
        return people.stream()
                .map(person -> person.answers(seal).getOrDefault(PersonalField.NAME, ""))
                .flatMap(name -> mention.of(name).stream())
                .collect(Collectors.toSet());
    }
}
