package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.registration.Registrations.MailedLink;
import kakehashi.domain.shared.Refused;

/** What mailed links are about. Looking changes nothing. */
@ApplicationScoped
class MailedLinks {

    private static final String EVENT = "event";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Seals seals;

    @Inject
    Line line;

    /** As {@link Registrations#lookAt}. */
    @Transactional
    MailedLink confirmation(ConfirmationKey key) {
        Registration registration =
                genuine(key, ConfirmationKey.Use.CONFIRM).orElseThrow(() -> new Refused("confirmUnknown"));
        if (registration.state() == Registration.State.CANCELLED) {
            throw ended("registrationCancelled", registration);
        }
        if (registration.state() == Registration.State.LAPSED) {
            throw ended(registration.offerUntil() == null ? "confirmTooLate" : "offerPassed", registration);
        }
        return new MailedLink(
                registration.reference(),
                event(registration.eventId()).orElseThrow().code(),
                registration.state(),
                registration.entry(),
                line.position(registration.id()),
                registration.isAddressConfirmed() || registration.state() == Registration.State.DUPLICATE,
                registration.audience());
    }

    /** It ended; the refusal names the event, so that one can look at it again. */
    private Refused ended(String code, Registration registration) {
        return new Refused(code)
                .with(EVENT, event(registration.eventId()).orElseThrow().code());
    }

    /** As {@link WaitingList#lookAt}. */
    @Transactional
    WaitingList.Offer offer(ConfirmationKey key) {
        Registration registration = genuine(key, ConfirmationKey.Use.OFFER)
                .filter(each -> each.offerUntil() != null)
                .orElseThrow(() -> new Refused("offerUnknown"));
        if (registration.state() == Registration.State.LAPSED) {
            throw new Refused("offerPassed");
        }
        return new WaitingList.Offer(
                registration.reference(),
                event(registration.eventId()).orElseThrow().code(),
                registration.audience(),
                registration.state(),
                registration.offerUntil());
    }

    /** The registration a link was made for; empty when we made no such link. */
    private Optional<Registration> genuine(ConfirmationKey key, ConfirmationKey.Use use) {
        return Optional.ofNullable(em.find(Registration.class, key.id()))
                .filter(registration -> event(registration.eventId())
                        .map(event -> seals.of(event.programme().fiscalYear()))
                        .filter(seal -> key.isGenuine(
                                use, seal, registration.addressCorrection().round()))
                        .isPresent());
    }

    private Optional<Listing> event(UUID id) {
        return catalogue.current().find(id);
    }
}
