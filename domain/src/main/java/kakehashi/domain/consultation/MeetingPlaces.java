package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Where people come to: the office of the year, which is the venue of the consultations' event, and the other places. */
@ApplicationScoped
public class MeetingPlaces {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** All places besides the office, with their words, in a lasting order; three queries however many there are. */
    @Transactional
    public List<MeetingPlace> all() {
        List<MeetingPlace> all = em.createQuery(
                        "select p from MeetingPlace p order by p.venue.code", MeetingPlace.class)
                .setHint("eclipselink.batch", "p.venue")
                .setHint("eclipselink.batch", "p.venue.texts")
                .getResultList();
        all.forEach(MeetingPlace::words);
        return all;
    }

    /** One of them; empty when there is none with this id, and for null, the office. */
    @Transactional
    public Optional<MeetingPlace> find(UUID id) {
        Optional<MeetingPlace> found = Optional.ofNullable(id).map(each -> em.find(MeetingPlace.class, each));
        found.ifPresent(MeetingPlace::words);
        return found;
    }

    /** What everybody may know of them: their names and addresses, in any language. */
    @Transactional
    public List<String> publicWords() {
        return all().stream()
                .flatMap(each -> each.words().values().stream())
                .flatMap(each -> Stream.of(each.name(), each.address()))
                .map(each -> Ruby.plain(Ruby.annotate(each)))
                .toList();
    }

    /**
     * Where people come to, in a language, with readings; for those who do not, how they talk instead.
     *
     * @param event whose venue is the office
     * @param place null for the office
     */
    @Transactional
    public String where(Channel channel, Listing event, UUID place, Language language) {
        Listing.Place words = find(place).map(each -> each.in(language)).orElseGet(() -> event.venueIn(language));
        return Texts.of(language)
                .format(
                        "consult.where." + channel,
                        "venue",
                        Ruby.annotate(words.name()),
                        "address",
                        Ruby.annotate(words.address()));
    }
}
