package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Where people come to: the office of the year, which is the venue of the consultations' event, and the other places. */
@ApplicationScoped
public class MeetingPlaces {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** All places besides the office, by their short names; one query however many there are. */
    @Transactional
    public List<MeetingPlace> all() {
        return em.createQuery(
                        "select distinct p from MeetingPlace p join fetch p.venue v left join fetch v.texts"
                                + " order by v.code",
                        MeetingPlace.class)
                .getResultList();
    }

    /** One of them; empty when there is none with this id. */
    @Transactional
    public Optional<MeetingPlace> find(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(MeetingPlace.class, id));
    }

    /**
     * Where people come to, in a language, with readings; for those who do not, how they talk instead.
     *
     * @param event whose venue is the office
     * @param place null for the office
     */
    @Transactional
    public String where(Channel channel, Listing event, UUID place, Language language) {
        Listing.Place words = find(place)
                .map(each -> each.in(language))
                .orElseGet(() -> event.venueIn(language));
        return Texts.of(language)
                .format(
                        "consult.where." + channel,
                        "venue",
                        Ruby.annotate(words.name()),
                        "address",
                        Ruby.annotate(words.address()));
    }
}
