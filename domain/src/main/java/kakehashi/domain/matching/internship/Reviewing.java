package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** Reads and keeps what both sides say of an internship, for the services of this room. */
@ApplicationScoped
class Reviewing {

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

    /** Everything that is said; each service leaves out what its reader may not know. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReviewSheet sheet(Placed placed) {
        Seal seal = seal(placed);
        Map<ReviewSide, Review> said = new EnumMap<>(ReviewSide.class);
        known(placed).forEach((side, review) -> said.put(side, review.open(seal)));
        return new ReviewSheet(
                placed.registration().id(),
                placed.registration().reference(),
                placed.offer(),
                isOpen(placed),
                said.get(ReviewSide.SEEKER),
                said.get(ReviewSide.HOST));
    }

    private Seal seal(Placed placed) {
        return seals.of(placed.event().programme().fiscalYear());
    }

    private boolean isOpen(Placed placed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return !today.isBefore(placed.offer().ends());
    }

    private Map<ReviewSide, InternReview> known(Placed placed) {
        return em.createQuery(
                        "select v from InternReview v where v.registrationId = :id and v.openingId = :opening",
                        InternReview.class)
                .setParameter("id", placed.registration().id())
                .setParameter("opening", placed.offer().id())
                .getResultStream()
                .collect(Collectors.toMap(InternReview::side, each -> each));
    }

    /**
     * Keeps what a side says; what it said before is gone.
     *
     * @throws Refused {@code reviewEarly} before the last day; {@code reviewAnswers} unless every question is answered; as
     *     {@link DayNote#clean}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(Placed placed, ReviewSide side, Review review) {
        if (!isOpen(placed)) {
            throw new Refused("reviewEarly");
        }
        if (review.answers().size() != side.questions().size()
                || review.answers().stream().anyMatch(Objects::isNull)) {
            throw new Refused("reviewAnswers");
        }
        String text = DayNote.clean(review.text(), books.current()).orElse("");
        em.createNativeQuery("select id from registration where id = ? for update")
                .setParameter(1, placed.registration().id().toString())
                .getResultList();
        InternReview kept = known(placed).get(side);
        if (kept == null) {
            kept = new InternReview(placed.registration().id(), placed.offer().id(), side);
        }
        kept.write(
                new Review(review.answers(), text, review.language(), review.shown()), seal(placed), clock.instant());
        em.persist(kept);
        em.flush();
    }
}
