package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
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
     * The names that stand in texts, as one reads them there; one query.
     *
     * @param year whose keys seal the event's sign-ups
     * @param texts by whatever names them, as the result is
     */
    @Transactional
    public Map<String, List<String>> mentioned(UUID event, int year, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        Seal seal = seals.of(year);
        List<String> names = em.createQuery(
                        "select r from Registration r where r.eventId = :event and r.livingHolderId is not null",
                        Registration.class)
                .setParameter("event", event)
                .getResultStream()
                .map(person -> person.answers(seal).getOrDefault(PersonalField.NAME, ""))
                .distinct()
                .toList();
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> mentioned(names, text.getValue())));
    }

    private static List<String> mentioned(List<String> names, String text) {
        MentionedName mention = new MentionedName(text);
        return names.stream()
                .flatMap(name -> mention.of(name).stream())
                .distinct()
                .toList();
    }
}
