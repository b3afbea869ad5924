package kakehashi.domain.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;

/** The answers of a registration, sealed. */
@MappedSuperclass
public abstract class Answered extends SignedUp {

    @Embedded
    private Sheet sheet;

    @Embedded
    private BlindIndexes blind;

    /** For JPA. */
    protected Answered() {}

    Answered(RegistrationRequest request, String reference, UUID holder, Instant now) {
        super(request, reference, holder, now);
    }

    /** Seals the answers into it. */
    void fillIn(Seal seal, Map<PersonalField, String> answers) {
        sheet = Sheet.seal(seal, id(), answers);
        blind = BlindIndexes.of(seal, answers);
    }

    /** In what it is like another, so that both may be one person's. */
    Set<Likeness> likeness(Registration other) {
        return blind.alike(((Answered) other).blind);
    }

    /** One of the answers, opened alone; empty when it was not given. */
    Optional<String> answer(PersonalField field, Seal seal) {
        return sheet.open(field, seal, id());
    }

    /** The answers, opened. */
    public Map<PersonalField, String> answers(Seal seal) {
        return sheet.open(seal, id());
    }
}
