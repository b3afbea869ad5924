package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.mail.KeptMails;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Refused;

/**
 * Carries out what two people agreed to, and shows that nothing is left. Managers do, who handle the year's data today;
 * refused as in {@link ClosingDesk}. Source: T11, T12.
 */
@ApplicationScoped
public class YearErasing {

    @Inject
    ClosingBook book;

    @Inject
    Leftovers leftovers;

    @Inject
    ReturnPackages packages;

    @Inject
    KeptMails mails;

    @Inject
    YearData data;

    @Inject
    Seals seals;

    /**
     * Erases some more: first the files of mails, then rows, in one transaction. It is called until it says that nothing
     * is left to erase; where it broke off, it goes on.
     *
     * @param most how many rows at most
     * @return whether it is finished
     */
    @Transactional
    public boolean erase(UUID programmeId, int most) {
        Programme year = book.forManager(programmeId);
        Closing closing = book.locked(programmeId);
        closing.mustBe(ClosingState.APPROVED);
        if (closing.keyMark() == null) {
            closing.mark(HexFormat.of().formatHex(seals.of(year.fiscalYear()).mark()));
        }
        closing.erasedFiles(mails.erase(year.fiscalYear()));
        if (data.step(year.fiscalYear(), most) > 0) {
            return false;
        }
        packages.remove(year);
        closing.erased();
        book.step(closing, ClosingStep.Kind.ERASED, data.left(year.fiscalYear()));
        return true;
    }

    /** Destroys the year's keys for good, so that every copy of its data is unreadable. */
    @Transactional
    public void destroyKeys(UUID programmeId) {
        Programme year = book.forManager(programmeId);
        Closing closing = book.locked(programmeId);
        closing.keysDestroyed();
        book.step(closing, ClosingStep.Kind.KEYS_DESTROYED, List.of());
        seals.destroy(year.fiscalYear());
    }

    /**
     * Searches for what is left; a search that finds something is noted, too, and can be made again.
     *
     * @return what is left; empty when nothing is
     */
    @Transactional
    public List<Leftover> scan(UUID programmeId) {
        Programme year = book.forManager(programmeId);
        Closing closing = book.locked(programmeId);
        closing.mustBe(ClosingState.KEYS_DESTROYED, ClosingState.SCANNED);
        seals.destroy(year.fiscalYear());
        List<Leftover> found = leftovers.of(year, closing);
        if (found.isEmpty()) {
            closing.scanned();
        }
        ClosingStep.Kind kind = found.isEmpty() ? ClosingStep.Kind.SCANNED : ClosingStep.Kind.FOUND;
        book.step(closing, kind, data.left(year.fiscalYear()));
        return found;
    }

    /** What is left of a year whose keys are destroyed, to be read; empty also before they are. */
    @Transactional
    public List<Leftover> left(UUID programmeId) {
        Programme year = book.forBoth(programmeId);
        return book.find(programmeId)
                .filter(closing -> ClosingState.KEYS_DESTROYED.isBehind(closing.state()))
                .map(closing -> leftovers.of(year, closing))
                .orElse(List.of());
    }

    /**
     * Writes the certificate.
     *
     * @throws Refused {@code closingLeft} while something is left, with how many kinds of it
     */
    @Transactional
    public void certify(UUID programmeId) {
        Programme year = book.forManager(programmeId);
        Closing closing = book.locked(programmeId);
        if (!ClosingState.KEYS_DESTROYED.isBehind(closing.state())) {
            throw new Refused("closingOrder");
        }
        List<Leftover> found = leftovers.of(year, closing);
        if (!found.isEmpty()) {
            throw new Refused("closingLeft").with("count", found.size());
        }
        closing.mustBe(ClosingState.SCANNED);
        closing.certify(CertificateFacts.of(
                year, closing, book.steps(closing), book.counts(closing, ClosingStep.Kind.PACKED), book.now()));
        book.step(closing, ClosingStep.Kind.CERTIFIED, List.of());
    }
}
