package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * What people say in the closing of a year: its beginning, the ward's key, the receipt, and the word of two people before
 * anything is erased. Managers must handle the year's data today. Every method refuses others with {@code managersOnly},
 * {@code wardOnly} or {@code programmeNotYours}, a year that goes on with {@code closingYearRuns}, and what is not the next
 * step with {@code closingOrder}. Source: T11, T12.
 */
@ApplicationScoped
public class ClosingDesk {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ClosingBook book;

    @Inject
    Obstacles obstacles;

    @Inject
    YearData data;

    @Inject
    Acting acting;

    /** Begins the closing of a year that is over; a manager does. */
    @Transactional
    public void begin(UUID programmeId) {
        book.forManager(programmeId);
        if (book.find(programmeId).isPresent()) {
            throw new Refused("closingOrder");
        }
        Closing begun = new Closing(programmeId);
        try {
            em.persist(begun);
            em.flush();
        } catch (PersistenceException there) {
            throw new Refused("closingOrder");
        }
        book.step(begun, ClosingStep.Kind.BEGUN, List.of());
    }

    /**
     * Takes the ward's public key; a manager or the ward does. Once a package was made with another key, it is made anew.
     *
     * @throws Refused {@code closingKey} when it is no public RSA key of 3072 to 8192 bits
     */
    @Transactional
    public void key(UUID programmeId, String pem) {
        book.forBoth(programmeId);
        Closing closing = book.locked(programmeId);
        closing.key(WardKey.parse(pem).orElseThrow(() -> new Refused("closingKey")));
        book.step(closing, ClosingStep.Kind.KEYED, List.of());
    }

    /**
     * The ward received the package, and says which.
     *
     * @param hash the SHA-256 of the file that was received, in hexadecimal digits; capitals and spaces do not matter
     * @param number the ward's own number of the receipt; may be empty
     * @throws Refused {@code closingOtherPackage} when another file was received; {@code closingNumber} when the number
     *     is too long
     */
    @Transactional
    public void receive(UUID programmeId, String hash, String number) {
        book.forWard(programmeId);
        Closing closing = book.locked(programmeId);
        closing.mustBe(ClosingState.PACKED);
        String typed = hash.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
        if (!typed.equals(closing.packageHash())) {
            throw new Refused("closingOtherPackage");
        }
        String own = TextRules.line(number);
        if (own.length() > Closing.LONGEST_NUMBER) {
            throw new Refused("closingNumber").with("most", Closing.LONGEST_NUMBER);
        }
        closing.receive(own);
        book.step(closing, ClosingStep.Kind.RECEIVED, List.of());
    }

    /**
     * Asks for erasing; a manager does.
     *
     * @throws Refused {@code closingMoved} when what is held is not what was packed; {@code closingCopies}, {@code
     *     closingMails}
     */
    @Transactional
    public void ask(UUID programmeId) {
        Programme year = book.forManager(programmeId);
        Closing closing = book.locked(programmeId);
        closing.ask(book.now());
        mustBeUnchanged(year, closing);
        book.step(closing, ClosingStep.Kind.ASKED, List.of());
    }

    private void mustBeUnchanged(Programme year, Closing closing) {
        obstacles.mustBeNone(year);
        Set<HeldCount> packed = Set.copyOf(book.counts(closing, ClosingStep.Kind.PACKED));
        if (!Set.copyOf(data.left(year.fiscalYear())).equals(packed)) {
            throw new Refused("closingMoved");
        }
    }

    /** Takes back that erasing was asked for; a manager or the ward does, who may be the one who asked. */
    @Transactional
    public void withdraw(UUID programmeId) {
        book.forBoth(programmeId);
        Closing closing = book.locked(programmeId);
        closing.withdraw();
        book.step(closing, ClosingStep.Kind.WITHDRAWN, List.of());
    }

    /**
     * Agrees to erasing; another manager or the ward does.
     *
     * @throws Refused {@code closingSamePerson} for who asked; as {@link #ask}
     */
    @Transactional
    public void approve(UUID programmeId) {
        Programme year = book.forBoth(programmeId);
        Closing closing = book.locked(programmeId);
        closing.approve(acting.actor().id(), book.now());
        mustBeUnchanged(year, closing);
        book.step(closing, ClosingStep.Kind.APPROVED, List.of());
    }
}
