package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.registration.Application;

/** Who somebody said to be in a booked or written consultation. */
@ApplicationScoped
public class TalkAnswers {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Name, mail address and phone, opened, in the order of forms; what was not asked is missing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<PersonalField, String> of(Application talk, Seal seal) {
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        if (talk instanceof Booking booking) {
            answers.putAll(booking.answers(seal));
        } else if (talk instanceof Conversation conversation) {
            answers.put(PersonalField.NAME, conversation.name(seal));
        }
        String address = em.find(talk.holderType(), talk.holderId()).email(seal);
        if (address != null) {
            answers.put(PersonalField.EMAIL, address);
        }
        return answers;
    }
}
