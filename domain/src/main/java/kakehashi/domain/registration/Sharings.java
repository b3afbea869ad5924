package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.consent.Disclosures;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * Seekers say which company sees which of their answers, until when. Only companies that take part in the same event,
 * or that staff introduce the seeker to, can be named, and only answers given for that event: its purpose of use is the one that was agreed to. Source: T7, R-W5.
 */
@ApplicationScoped
public class Sharings {

    /**
     * The companies that take part in the events of a seeker {@code r}, that staff introduce the seeker to, or that offer an
     * internship within an event's days; those that staff never looked at are left out.
     */
    private static final String COMPANIES = """
            from Registration r, Event e, Company c
            where r.seekerId = :seeker and r.livingHolderId is not null
              and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
              and e.id = r.eventId and c.programmeId = e.programme.id
              and (exists (select s from Registration s where s.eventId = r.eventId and s.companyId = c.id
                  and s.state = kakehashi.domain.registration.Registration.State.CONFIRMED)
                or exists (select i.id from Introduction i where i.registrationId = r.id and i.companyId = c.id
                  and i.endedAt is null)
                or e.kind = kakehashi.domain.event.EventKind.INTERNSHIP
                and exists (select o from Opening o where o.companyId = c.id
                  and o.kind = kakehashi.domain.company.OpeningKind.INTERNSHIP
                  and o.state = kakehashi.domain.company.OpeningState.PUBLISHED
                  and o.beginsOn >= function('date', e.startsAt) and o.endsOn <= function('date', e.endsAt)))
              and (c.check <> kakehashi.domain.company.Company.Check.NEEDED or c.checked.name is not null)
            """;

    /** Days after an event in which companies come back to people. */
    private static final int AFTERWARDS = 30;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Disclosures disclosures;

    @Inject
    SharingNews news;

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Every company a seeker may show answers to, by event and name, those too that staff look at once more; four queries
     * however many there are.
     */
    @Transactional
    public List<Sharing> of(UUID seekerId) {
        return list(seekerId);
    }

    private List<Sharing> list(UUID seekerId) {
        Map<List<UUID>, Disclosure> agreed = new HashMap<>();
        for (Disclosures.Entry each : disclosures.of(seekerId)) {
            if (!each.withdrawn() && !each.disclosure().until().isBefore(today())) {
                agreed.put(
                        List.of(
                                each.disclosure().registrationId(),
                                each.disclosure().companyId()),
                        each.disclosure());
            }
        }
        return em.createQuery("select distinct r, c " + COMPANIES + " order by r.eventId, c.name, c.id", Object[].class)
                .setParameter("seeker", seekerId)
                .getResultStream()
                .map(row -> sharing((Registration) row[0], (Company) row[1], agreed))
                .toList();
    }

    private Sharing sharing(Registration registration, Company company, Map<List<UUID>, Disclosure> agreed) {
        Set<PersonalField> answers = EnumSet.of(PersonalField.EMAIL);
        answers.addAll(registration.answers(seal(registration)).keySet());
        return new Sharing(
                registration.holderId(),
                registration.id(),
                registration.eventId(),
                company.id(),
                company.profile(),
                company.check() == Company.Check.NEEDED,
                answers,
                agreed.get(List.of(registration.id(), company.id())));
    }

    private Seal seal(Registration registration) {
        return catalogue
                .current()
                .find(registration.eventId())
                .map(event -> seals.of(event.programme().fiscalYear()))
                .orElseThrow(() -> new Refused("sharingUnknown"));
    }

    /** What can be agreed to: the company, the answers that were given, and the sentence that names them. */
    private record Asked(Sharing sharing, Set<PersonalField> items, SharingSentence sentence) {}

    /**
     * The sentence a seeker is asked to agree to; changes nothing.
     *
     * @throws Refused {@code sharingUnknown} when the company takes part in no event of the seeker's, staff look at it once
     *     more, or the sign-up is not the seeker's; {@code sharingNothing} without an answer to show; {@code sharingTooLong} when the day is over
     *     or lies behind the programme's last
     */
    @Transactional
    public SharingSentence ask(SharingRequest request) {
        return asked(request).sentence();
    }

    /**
     * Records a consent; what the company saw of the same sign-up before ends with it. A company that saw nothing before is told.
     *
     * @param read the hash of the sentence that was on the screen
     * @throws Refused as {@link #ask} does; {@code sharingChanged} when the sentence is another one by now
     */
    @Transactional
    public void share(SharingRequest request, String read) {
        Asked asked = asked(request);
        if (!asked.sentence().hash().equals(read)) {
            throw new Refused("sharingChanged");
        }
        Disclosure given = disclosures.give(new Disclosure.Given(
                request.seekerId(),
                request.registrationId(),
                request.companyId(),
                asked.sharing().company(),
                asked.items().stream().map(Enum::name).collect(Collectors.toSet()),
                request.until(),
                request.language().tag(),
                asked.sentence().plain()));
        if (asked.sharing().agreed() == null) {
            news.begun(given);
        }
    }

    /** Takes back a seeker's consent, at once, and tells the company; somebody else's changes nothing. */
    @Transactional
    public void withdraw(UUID disclosureId, UUID seekerId, String language) {
        if (disclosures.withdraw(disclosureId, seekerId, language)) {
            news.ended(disclosureId);
        }
    }

    private Asked asked(SharingRequest request) {
        Sharing sharing = list(request.seekerId()).stream()
                .filter(each -> !each.checking()
                        && each.registrationId().equals(request.registrationId())
                        && each.companyId().equals(request.companyId()))
                .findFirst()
                .orElseThrow(() -> new Refused("sharingUnknown"));
        Set<PersonalField> items = EnumSet.noneOf(PersonalField.class);
        items.addAll(request.items());
        items.retainAll(sharing.answers());
        if (items.isEmpty()) {
            throw new Refused("sharingNothing");
        }
        Listing event = catalogue.current().find(sharing.eventId()).orElseThrow(() -> new Refused("sharingUnknown"));
        if (request.until().isBefore(today())
                || request.until().isAfter(event.programme().endsOn())) {
            throw new Refused("sharingTooLong");
        }
        return new Asked(
                sharing, items, sentence(sharing.company(), event, items, request.until(), request.language()));
    }

    /** Last days to choose from, earliest first: the event's, thirty days later, and the programme's. */
    public List<LocalDate> lastDays(Listing event) {
        LocalDate day = event.schedule().end().toLocalDate();
        LocalDate first = day.isBefore(today()) ? today() : day;
        LocalDate last = event.programme().endsOn();
        return Stream.of(first, first.plusDays(AFTERWARDS), last)
                .filter(each -> !each.isAfter(last))
                .distinct()
                .toList();
    }

    private static SharingSentence sentence(
            String company, Listing event, Set<PersonalField> items, LocalDate until, Language language) {
        Texts texts = Texts.of(language);
        return new SharingSentence(texts.format(
                "disclosure.wording",
                "company",
                company,
                "event",
                Ruby.annotate(event.wordsIn(language).title()),
                "items",
                Formats.of(language)
                        .list(items.stream()
                                .map(field -> texts.get("field." + field.words()))
                                .toList()),
                "until",
                Formats.of(language).date(until)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }
}
