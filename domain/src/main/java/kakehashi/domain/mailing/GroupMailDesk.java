package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** What staff see of mails to groups: drafts with previews, and how each person's mail stands. Source: R-CS4. */
@ApplicationScoped
public class GroupMailDesk {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Addressees addressees;

    @Inject
    GroupMailRules rules;

    @Inject
    GroupMailLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What can be told to the people of an event now; nothing when it is not published, or called off. */
    @Transactional
    public List<MailKind> kinds(UUID event) {
        return catalogue.current().find(event).stream()
                .flatMap(listing -> Stream.of(MailKind.values()).filter(kind -> kind.suits(listing, clock.instant())))
                .toList();
    }

    /** The mails to groups of an event, newest first. */
    @Transactional
    public List<GroupMail> of(UUID event) {
        return em.createQuery(
                        "select g from GroupMail g where g.eventId = :event order by g.writtenAt desc, g.id",
                        GroupMail.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** Those of all events that wait for release, the longest waiting first. */
    @Transactional
    public List<GroupMail> toRelease() {
        return em.createQuery(
                        "select g from GroupMail g where g.state = kakehashi.domain.mailing.GroupMail.State.RELEASE"
                                + " order by g.confirmed.at",
                        GroupMail.class)
                .getResultList();
    }

    /** One of them with what would leave now; empty when there is none, or its event is not published. */
    @Transactional
    public Optional<GroupMailSheet> sheet(UUID id) {
        return Optional.ofNullable(em.find(GroupMail.class, id))
                .flatMap(mail -> catalogue.current().find(mail.eventId()).map(event -> sheet(mail, event)));
    }

    private GroupMailSheet sheet(GroupMail mail, Listing event) {
        Map<String, String> words = mail.words();
        List<GroupMailSheet.Preview> previews = mail.leavesAt() == null ? previews(mail, words, event) : List.of();
        boolean open = mail.leavesAt() == null;
        return new GroupMailSheet(
                mail,
                words,
                previews,
                open ? rules.findings(words, event) : Map.of(),
                counts(mail),
                open ? addressees.leftOut(mail) : List.of());
    }

    private List<GroupMailSheet.Preview> previews(GroupMail mail, Map<String, String> words, Listing event) {
        Map<String, List<Addressee>> byLanguage = addressees.of(mail).stream()
                .collect(Collectors.groupingBy(each -> each.language().tag(), TreeMap::new, Collectors.toList()));
        return Languages.all().stream()
                .filter(language -> byLanguage.containsKey(language.tag()))
                .map(language -> preview(mail, words, event, language, byLanguage.get(language.tag())))
                .toList();
    }

    private GroupMailSheet.Preview preview(
            GroupMail mail, Map<String, String> words, Listing event, Language language, List<Addressee> readers) {
        Letter letter = letters.write(mail, words, readers.get(0).registration(), event, language);
        boolean lacking = !words.isEmpty() && !words.containsKey(language.tag());
        return new GroupMailSheet.Preview(language, readers.size(), letter.subject(), letter.text(), lacking);
    }

    private Map<OutgoingMail.State, Long> counts(GroupMail mail) {
        Map<OutgoingMail.State, Long> counts = new EnumMap<>(OutgoingMail.State.class);
        em.createQuery(
                        "select m.state, count(m) from OutgoingMail m where m.groupId = :group group by m.state",
                        Object[].class)
                .setParameter("group", mail.id())
                .getResultList()
                .forEach(row -> counts.put((OutgoingMail.State) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * One page of a group's mails, by their people's numbers.
     *
     * @throws Refused {@code groupMailUnknown}
     */
    @Transactional
    public Slice<GroupMailRow> rows(UUID id, int first, int size) {
        GroupMail mail = em.find(GroupMail.class, id);
        if (mail == null) {
            throw new Refused("groupMailUnknown");
        }
        List<GroupMailRow> rows = em.createQuery("""
            select new kakehashi.domain.mailing.GroupMailRow(m, r.reference)
            from OutgoingMail m, Registration r where m.groupId = :group and r.id = m.subjectId
            order by r.reference
            """, GroupMailRow.class)
                .setParameter("group", id)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(rows, mail.mailCount());
    }

    /** In which languages words can be written for a mail: those its people read, and always English and Japanese. */
    public List<Language> languages(GroupMailSheet sheet) {
        List<String> wanted = Stream.concat(
                        Stream.of(Languages.standard().tag(), GroupMailLetters.ENGLISH),
                        Stream.concat(
                                sheet.words().keySet().stream(),
                                sheet.previews().stream()
                                        .map(each -> each.language().tag())))
                .toList();
        return settings.languages().stream()
                .filter(language -> wanted.contains(language.tag()))
                .toList();
    }
}
