package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.consent.Disclosures;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** What a person agreed that companies see, with receipts and their withdrawal. Source: T4, T7. */
@ApplicationScoped
public class OwnDisclosures {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Disclosures disclosures;

    @Inject
    Sharings sharings;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The sign-up whose answers are seen. */
    private record About(UUID id, String reference, UUID eventId, Instant endedAt) {}

    /** All of a person's, ended ones too, newest first; four queries for each year however many there are. */
    @Transactional
    public List<OwnDisclosure> of(List<Visitor> visitors) {
        Map<UUID, About> about = about(visitors);
        return Visitor.seekerIds(visitors).stream()
                .flatMap(seeker -> disclosures.of(seeker).stream())
                .map(each -> own(each, about.get(each.disclosure().id())))
                .sorted(Comparator.comparing(OwnDisclosure::givenAt).reversed())
                .toList();
    }

    private Map<UUID, About> about(List<Visitor> visitors) {
        return em.createQuery(
                        "select d.id, r.reference, r.eventId, r.endedAt from Disclosure d, Registration r"
                                + " where r.id = d.registrationId and d.seekerId in :seekers",
                        Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .map(row -> new About((UUID) row[0], (String) row[1], (UUID) row[2], (Instant) row[3]))
                .collect(Collectors.toMap(About::id, Function.identity()));
    }

    private OwnDisclosure own(Disclosures.Entry entry, About about) {
        Disclosure given = entry.disclosure();
        Set<PersonalField> items = EnumSet.noneOf(PersonalField.class);
        given.items().forEach(name -> items.add(PersonalField.valueOf(name)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return new OwnDisclosure(
                given.id(),
                about.reference(),
                about.eventId(),
                given.company(),
                items,
                given.until(),
                new OwnDisclosure.Words(
                        given.language(),
                        given.wording(),
                        HexFormat.of().formatHex(given.textHash()),
                        given.isIntact()),
                given.givenAt(),
                entry.withdrawnAt(),
                about.endedAt(),
                !entry.withdrawn() && about.endedAt() == null && !given.until().isBefore(today));
    }

    /** One of a person's; empty when it is somebody else's or is not there. */
    @Transactional
    public Optional<OwnDisclosure> find(UUID id, List<Visitor> visitors) {
        return of(visitors).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Withdraws one; the company sees nothing from now on. Doing it again changes nothing.
     *
     * @param language the language of the page that said what this means
     * @throws Refused {@code consentUnknown}
     */
    @Transactional
    public void withdraw(UUID id, List<Visitor> visitors, Language language) {
        if (find(id, visitors).isEmpty()) {
            throw new Refused("consentUnknown");
        }
        Visitor.seekerIds(visitors).forEach(seeker -> sharings.withdraw(id, seeker, language.tag()));
    }
}
