package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** Who is at an internship notes each day what was done and learned; the host reads it. Source: R-A32, T5. */
@ApplicationScoped
public class InternDays {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    WordBooks books;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The days of one's own internship; empty while no host is told, and for somebody else's. */
    @Transactional
    public Optional<DayBook> own(UUID registrationId, List<Visitor> visitors) {
        return mine(registrationId, visitors).map(each -> each.book(em, seal(each), today()));
    }

    private Optional<Placed> mine(UUID registrationId, List<Visitor> visitors) {
        return Placed.find(em, registrationId).filter(each -> Visitor.seekerIds(visitors)
                .contains(each.registration().holderId()));
    }

    private Seal seal(Placed placed) {
        return seals.of(placed.event().programme().fiscalYear());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    /**
     * Notes a day; what was noted before is gone.
     *
     * @throws Refused {@code dayUnknown} for a day that is not one of the internship's, or has not come; {@code
     *     dayConfirmed}; as {@link DayNote#checked}
     */
    @Transactional
    public void note(UUID registrationId, List<Visitor> visitors, DayNote note) {
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, registrationId.toString())
                .getResultList();
        Placed placed = mine(registrationId, visitors)
                .filter(each -> each.isDay(note.day(), today()))
                .orElseThrow(() -> new Refused("dayUnknown"));
        String text = note.checked(books.current());
        InternDay day = placed.known(em, note.day())
                .orElseGet(() -> new InternDay(registrationId, placed.offer().id(), note.day()));
        day.note(text, note.language().tag(), seal(placed), clock.instant());
        em.persist(day);
        em.flush();
    }
}
