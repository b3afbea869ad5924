package kakehashi.domain.privacy.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;

/** Keeps the ledger of devices. Managers write it. Source: R-WS2, R-CS2. */
@ApplicationScoped
public class Devices {

    /** What the access log calls adding a device. */
    public static final String ADD = "device.add";

    /** What it calls attesting one. */
    public static final String ATTEST = "device.attest";

    /** What it calls retiring one. */
    public static final String RETIRE = "device.retire";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** All devices, those in use first, by label. */
    @Transactional
    public List<Device> all() {
        return em.createQuery("select d from Device d order by d.label", Device.class).getResultList().stream()
                .sorted(java.util.Comparator.comparing(Device::isRetired))
                .toList();
    }

    /** A device; empty when there is none. */
    @Transactional
    public Optional<Device> find(UUID id) {
        return Optional.ofNullable(em.find(Device.class, id));
    }

    /** Each time a device was attested, the latest first. */
    @Transactional
    public List<DeviceCheck> history(UUID id) {
        return em.createQuery(
                        "select c from DeviceCheck c where c.deviceId = :id order by c.done.at desc, c.id",
                        DeviceCheck.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * Adds a device; gives its id.
     *
     * @throws Refused {@code managersOnly}; {@code deviceLabel}; {@code devicePlace}; {@code deviceThere} when the label
     *     is another's
     */
    @Transactional
    public UUID add(String label, String place) {
        Actor actor = manager();
        Device device = new Device(label, place);
        try {
            em.persist(device);
            em.flush();
        } catch (PersistenceException there) {
            throw new Refused("deviceThere");
        }
        log.add(actor, ADD, device.id(), 0);
        return device.id();
    }

    /**
     * Notes that a device's system and virus protection were up to date on a day.
     *
     * @throws Refused {@code managersOnly}; {@code deviceUnknown}; {@code deviceRetired}; {@code deviceDay}
     */
    @Transactional
    public void attest(UUID id, LocalDate on) {
        Actor actor = manager();
        locked(id).attest(on, handlers.today());
        em.persist(new DeviceCheck(id, on, new Deed(actor, clock.instant())));
        em.flush();
        log.add(actor, ATTEST, id, 0);
    }

    /**
     * Notes that a device is not used any more.
     *
     * @throws Refused {@code managersOnly}; {@code deviceUnknown}; {@code deviceRetired}
     */
    @Transactional
    public void retire(UUID id) {
        Actor actor = manager();
        locked(id).retire(new Deed(actor, clock.instant()));
        em.flush();
        log.add(actor, RETIRE, id, 0);
    }

    private Device locked(UUID id) {
        Device device = em.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (device == null) {
            throw new Refused("deviceUnknown");
        }
        return device;
    }

    private Actor manager() {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        return actor;
    }
}
