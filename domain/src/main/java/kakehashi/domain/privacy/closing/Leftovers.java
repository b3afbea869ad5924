package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kakehashi.domain.mail.KeptMails;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;

/** Searches the whole database and the files for what is left of a year. Source: T12. */
@ApplicationScoped
class Leftovers {

    @Inject
    YearData data;

    @Inject
    KeptMails mails;

    @Inject
    ReturnPackages packages;

    @Inject
    Seals seals;

    /** What is left, each table and kind once; empty when nothing is. */
    List<Leftover> of(Programme year, Closing closing) {
        int fiscal = year.fiscalYear();
        List<Leftover> found = new ArrayList<>();
        data.left(fiscal).forEach(each -> found.add(new Leftover(Leftover.Kind.ROWS, each.table(), each.rows())));
        data.sealedWith(HexFormat.of().parseHex(closing.keyMark()))
                .forEach(each -> found.add(new Leftover(Leftover.Kind.SEALED, each.table(), each.rows())));
        found.add(new Leftover(Leftover.Kind.MAIL_FILES, null, mails.count(fiscal)));
        found.add(new Leftover(Leftover.Kind.PACKAGE, null, packages.isThere(year) ? 1 : 0));
        found.add(new Leftover(Leftover.Kind.KEYS, null, seals.isDestroyed(fiscal) ? 0 : 1));
        found.removeIf(each -> each.count() == 0);
        return found;
    }
}
