package kakehashi.domain.registration;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.ReferenceNumber;

/** Forms as people filled them in. */
final class RegistrationSamples {

    static final Duration PATIENCE = Duration.ofHours(48);
    static final UUID HOLDER = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000000a");

    static final Map<PersonalField, String> ANSWERS = Map.of(
            PersonalField.NAME, "NGUYEN THI HONG NHUNG",
            PersonalField.PHONE, "+819012345678",
            PersonalField.STATUS_OF_RESIDENCE, "STUDENT");

    private RegistrationSamples() {}

    static RegistrationRequest request(Audience audience) {
        return new RegistrationRequest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                audience,
                Samples.language("vi"),
                UUID.randomUUID(),
                false,
                false,
                false,
                ANSWERS,
                null);
    }

    static Registration unconfirmed() {
        return unconfirmed(Audience.SEEKER, Registration.Entry.PLACE);
    }

    static Registration unconfirmed(Audience audience, Registration.Entry entry) {
        return Registration.of(
                request(audience), entry, ReferenceNumber.of(7), HOLDER, Samples.NOW, Samples.NOW.plus(PATIENCE));
    }

    static Registration waiting() {
        Registration registration = unconfirmed(Audience.SEEKER, Registration.Entry.LINE);
        registration.confirm(Samples.NOW);
        return registration;
    }
}
