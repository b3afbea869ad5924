package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** The addresses mails came back from, known by keyed hashes alone. Source: RFC 3464. */
@ApplicationScoped
public class StoppedAddresses {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** By which an address is recognised, in the year of a seal. */
    static ByteBuffer index(Seal seal, String address) {
        return ByteBuffer.wrap(seal.index("mail.recipient", SearchForm.mail(address)));
    }

    /** Which of some addresses nothing is sent to; one query. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<ByteBuffer> among(Collection<ByteBuffer> indexes) {
        return indexes.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select s.addressIndex from StoppedAddress s"
                                        + " where s.releasedAt is null and s.addressIndex in :indexes",
                                byte[].class)
                        .setParameter(
                                "indexes",
                                indexes.stream().map(ByteBuffer::array).toList())
                        .getResultStream()
                        .map(ByteBuffer::wrap)
                        .collect(Collectors.toSet());
    }

    /** Which of some addresses nothing is sent to, in the year of a seal; one query. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> of(Seal seal, Collection<String> addresses) {
        Map<String, ByteBuffer> indexes = addresses.stream()
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> index(seal, each)));
        Set<ByteBuffer> stopped = among(indexes.values());
        return indexes.keySet().stream()
                .filter(each -> stopped.contains(indexes.get(each)))
                .collect(Collectors.toSet());
    }

    /** Sends nothing more to the address of a mail that came back. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stop(OutgoingMail mail, String status) {
        Seal seal = seals.of(mail.sealYear());
        ByteBuffer index = index(seal, mail.recipient(seal));
        if (among(List.of(index)).isEmpty()) {
            em.persist(new StoppedAddress(index.array(), mail, status, clock.instant()));
        }
    }

    /**
     * Lets mails go to an address again.
     *
     * @return the id of what the mail that came back was about
     * @throws Refused {@code addressUnknown}; {@code addressReleased} when somebody else did it before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID release(UUID id, Actor by) {
        StoppedAddress address = em.find(StoppedAddress.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (address == null) {
            throw new Refused("addressUnknown");
        }
        address.release(by, clock.instant());
        return address.subjectId();
    }
}
