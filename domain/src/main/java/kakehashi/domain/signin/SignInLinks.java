package kakehashi.domain.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/** The steps of signing in, each in one transaction. */
@ApplicationScoped
class SignInLinks {

    /** Mails to one person an hour; asking for more looks the same and sends nothing. */
    private static final int MOST_AN_HOUR = 5;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AddressBook book;

    @Inject
    Programmes programmes;

    @Inject
    SignInLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Makes a link and, when somebody has the address, mails it; the work is the same when nobody has. */
    @Transactional
    void make(String address, String browserSecret, Language language, String page) {
        List<Programme> years = programmes.unfinished();
        if (years.isEmpty()) {
            return;
        }
        List<Visitor> known = book.find(address);
        Anchor anchor = Anchor.of(known.isEmpty() ? null : known.get(0));
        String secret = Secret.draw();
        SignInLink link = new SignInLink(secret, browserSecret, anchor, clock.instant());
        String opening = page.isEmpty() ? secret : secret + "?to=" + page;
        Letter letter = letters.write(opening, link.validUntil(), years.get(0), language);
        boolean wanted = !anchor.isNobody() && asked(anchor) < MOST_AN_HOUR;
        em.persist(link);
        if (wanted) {
            outbox.queue(known.get(0).programmeYear(), new Posting(SignInLetters.TEMPLATE, link.id(), address, letter));
        }
        em.flush();
    }

    private long asked(Anchor anchor) {
        String column = anchor.seekerId() != null ? "seekerId" : "contactId";
        return em.createQuery(
                        "select count(l) from SignInLink l where l.anchor." + column
                                + " = :holder and l.askedAt > :since",
                        Long.class)
                .setParameter("holder", anchor.seekerId() != null ? anchor.seekerId() : anchor.contactId())
                .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
                .getSingleResult();
    }

    /** Whether the browser asked for this link itself; changes nothing. */
    @Transactional
    boolean isAskedBy(String secret, String browserSecret) {
        SignInLink link = find(secret, LockModeType.NONE);
        link.mustBeOpen(clock.instant());
        return link.wasAskedBy(browserSecret);
    }

    /** Opens a session with a token, once; false, and the try counted, when the code is needed and wrong. */
    @Transactional
    boolean open(SignIns.Opening opening, String token) {
        Instant now = clock.instant();
        SignInLink link = find(opening.link(), LockModeType.PESSIMISTIC_WRITE);
        link.mustBeOpen(now);
        if (!link.wasAskedBy(opening.browserSecret()) && !link.takes(opening.code(), opening.link())) {
            em.flush();
            return false;
        }
        AddressHolder holder = Optional.ofNullable(book.holder(link.anchor())).orElseThrow(() -> unknown());
        holder.confirm(now);
        link.use(now);
        em.persist(new VisitorSession(token, link.anchor(), Device.of(opening.userAgent()), now));
        em.flush();
        return true;
    }

    private SignInLink find(String secret, LockModeType lock) {
        if (!Secret.isWellFormed(secret)) {
            throw unknown();
        }
        return em.createQuery("select l from SignInLink l where l.linkHash = :hash", SignInLink.class)
                .setParameter("hash", Secret.hash(secret))
                .setLockMode(lock)
                .getResultStream()
                .filter(link -> !link.anchor().isNobody())
                .findFirst()
                .orElseThrow(SignInLinks::unknown);
    }

    private static Refused unknown() {
        return new Refused("signInUnknown");
    }

    /** Deletes links that are long over; says how many. */
    @Transactional
    int forget(Instant before) {
        return em.createQuery("delete from SignInLink l where l.validUntil < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
