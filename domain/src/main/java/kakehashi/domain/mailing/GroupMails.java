package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;

/**
 * Mails of staff to the people of an event, one for each, after somebody typed their count, somebody else did too when they
 * are many, and a while in which they can be recalled.
 *
 * <p>Source: R-CS4.
 */
@ApplicationScoped
public class GroupMails {

    /** What the access log calls confirming the count. */
    public static final String CONFIRM = "groupMail.confirm";

    /** What it calls releasing. */
    public static final String RELEASE = "groupMail.release";

    /** What it calls taking back. */
    public static final String RECALL = "groupMail.recall";

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
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Begins a draft; one about what to bring with what the event itself says of that.
     *
     * @return its id
     * @throws Refused {@code eventUnknown}, also for people the event is not for; {@code groupMailTooLate}, {@code
     *     groupMailTooEarly}, {@code groupMailCancelled}; {@code groupMailForComing} for those who wait, when it is for those
     *     who come
     */
    @Transactional
    public UUID start(UUID eventId, Audience audience, GroupMail.People people, MailKind kind) {
        Actor actor = acting.actor();
        Listing event = event(eventId, actor);
        if (!event.places().containsKey(audience)) {
            throw new Refused("eventUnknown");
        }
        kind.mustSuit(event, clock.instant());
        if (kind.isForComing() && people == GroupMail.People.WAITING) {
            throw new Refused("groupMailForComing");
        }
        GroupMail mail = new GroupMail(eventId, audience, people, kind, actor, clock.instant());
        if (kind.needsWords()) {
            mail.say(event.bring(audience), actor, clock.instant());
        }
        em.persist(mail);
        em.flush();
        return mail.id();
    }

    /**
     * Begins a draft for some sign-ups of an event; those of the other audience get none, and the draft says so.
     *
     * @return its id
     * @throws Refused as {@link #start}; {@code groupMailNobody} when the event has none of them
     */
    @Transactional
    public UUID startFor(UUID eventId, Audience audience, Collection<UUID> chosen, MailKind kind) {
        UUID id = start(eventId, audience, GroupMail.People.CHOSEN, kind);
        List<UUID> own = em.createQuery(
                        "select r.id from Registration r where r.eventId = :event and r.id in :chosen", UUID.class)
                .setParameter("event", eventId)
                .setParameter("chosen", chosen)
                .getResultList();
        if (own.isEmpty()) {
            throw new Refused("groupMailNobody");
        }
        own.forEach(each -> em.persist(new GroupMailPerson(id, each)));
        em.flush();
        return id;
    }

    private Listing event(UUID id, Actor actor) {
        Listing event = catalogue.current().find(id).orElseThrow(() -> new Refused("eventUnknown"));
        handlers.check(actor, event.programme().id());
        return event;
    }

    private GroupMail lock(UUID id, int seen) {
        GroupMail mail = em.find(GroupMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new Refused("groupMailUnknown");
        }
        mail.mustBeAsSeen(seen);
        return mail;
    }

    /**
     * Keeps the words of a draft, unless something in them must not leave: they may name somebody, so nothing is kept then.
     *
     * @param seen the version the form showed
     * @param typed by language tag
     * @return what must not leave, by language tag; empty when the words are kept
     * @throws Refused {@code groupMailUnknown}; {@code groupMailMoved} when somebody else changed it; {@code
     *     groupMailLong}; {@code languageUnknown}
     */
    @Transactional
    public Map<String, List<Finding>> write(UUID id, int seen, Map<String, String> typed) {
        Actor actor = acting.actor();
        GroupMail mail = lock(id, seen);
        Listing event = event(mail.eventId(), actor);
        Map<String, String> words = new HashMap<>();
        typed.forEach((tag, text) -> {
            if (Languages.find(tag).isEmpty()) {
                throw new Refused("languageUnknown");
            }
            words.put(tag, text.replace("\r\n", "\n").strip());
        });
        if (words.values().stream().anyMatch(text -> text.length() > GroupMailRules.LONGEST)) {
            throw new Refused("groupMailLong").with("most", GroupMailRules.LONGEST);
        }
        Map<String, List<Finding>> findings = rules.findings(words, event);
        if (findings.isEmpty()) {
            mail.say(words, actor, clock.instant());
            em.flush();
        }
        return findings;
    }

    /**
     * Confirms a draft by typing how many people get it. It waits for release when they are many, else it leaves soon.
     *
     * @throws Refused {@code groupMailUnknown}, {@code groupMailMoved}; {@code groupMailCount}; {@code groupMailNobody};
     *     {@code groupMailWords}, {@code groupMailNothing}, {@code groupMailEnglish}; {@code groupMailTooLate}, {@code
     *     groupMailTooEarly}, {@code groupMailCancelled}
     */
    @Transactional
    public void confirm(UUID id, int seen, int typed) {
        Actor actor = acting.actor();
        GroupMail mail = lock(id, seen);
        Listing event = event(mail.eventId(), actor);
        List<Addressee> people = counted(mail, event, typed);
        mail.confirm(actor, clock.instant());
        if (people.size() <= settings.number(Setting.MAIL_RELEASE_ABOVE)) {
            send(mail, event, people);
        }
        log.add(actor, CONFIRM, event.id(), people.size());
        em.flush();
    }

    /**
     * Releases what somebody else confirmed, by typing how many people get it now.
     *
     * @throws Refused as {@link #confirm}; {@code groupMailNeedsAnother} for who confirmed it
     */
    @Transactional
    public void release(UUID id, int seen, int typed) {
        Actor actor = acting.actor();
        GroupMail mail = lock(id, seen);
        Listing event = event(mail.eventId(), actor);
        mail.release(actor);
        List<Addressee> people = counted(mail, event, typed);
        send(mail, event, people);
        log.add(actor, RELEASE, event.id(), people.size());
        em.flush();
    }

    private List<Addressee> counted(GroupMail mail, Listing event, int typed) {
        mail.kind().mustSuit(event, clock.instant());
        List<Addressee> people = addressees.of(mail);
        if (people.isEmpty()) {
            throw new Refused("groupMailNobody");
        }
        rules.check(
                mail, event, people.stream().map(Addressee::language).distinct().toList());
        if (people.size() != typed) {
            throw new Refused("groupMailCount");
        }
        return people;
    }

    private void send(GroupMail mail, Listing event, List<Addressee> people) {
        Instant due = clock.instant().plus(Duration.ofMinutes(settings.number(Setting.MAIL_RECALL_MINUTES)));
        int year = event.programme().fiscalYear();
        Seal seal = seals.of(year);
        Map<String, String> words = mail.words();
        for (Addressee person : people) {
            Posting posting = new Posting(
                    mail.kind().template(),
                    person.registration().id(),
                    person.holder().email(seal),
                    letters.write(mail, words, person.registration(), event, person.language()));
            outbox.queue(year, posting, mail.id(), due);
        }
        mail.leave(people.size(), due);
    }

    /**
     * Gives back what waits for release, as a draft.
     *
     * @throws Refused {@code groupMailUnknown}, {@code groupMailMoved}
     */
    @Transactional
    public void giveBack(UUID id, int seen) {
        Actor actor = acting.actor();
        GroupMail mail = lock(id, seen);
        event(mail.eventId(), actor);
        mail.giveBack();
        em.flush();
    }

    /**
     * Throws a draft away.
     *
     * @throws Refused {@code groupMailUnknown}, {@code groupMailMoved}
     */
    @Transactional
    public void discard(UUID id, int seen) {
        Actor actor = acting.actor();
        GroupMail mail = lock(id, seen);
        event(mail.eventId(), actor);
        if (mail.state() != GroupMail.State.DRAFT) {
            throw new Refused("groupMailMoved");
        }
        em.remove(mail);
        em.flush();
    }

    /**
     * Takes back every mail that has not left.
     *
     * @return how many were taken back
     * @throws Refused {@code groupMailUnknown}, {@code groupMailMoved}; {@code groupMailGone} when all have left
     */
    @Transactional
    public int recall(UUID id, int seen) {
        Actor actor = acting.actor();
        GroupMail mail = lock(id, seen);
        mail.recall(actor, clock.instant());
        int recalled = outbox.recall(id);
        if (recalled == 0) {
            throw new Refused("groupMailGone");
        }
        log.add(actor, RECALL, mail.eventId(), recalled);
        em.flush();
        return recalled;
    }
}
