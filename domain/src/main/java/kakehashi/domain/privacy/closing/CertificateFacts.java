package kakehashi.domain.privacy.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.shared.Deed;

/**
 * What a certificate states, line by line and always in the same way, so that its hash proves it. Source: domain 4.4.
 */
final class CertificateFacts {

    private static final String LANGUAGE = "ja";

    private CertificateFacts() {}

    /** The facts of a closing whose search found nothing. */
    static String of(Programme year, Closing closing, List<ClosingStep> steps, List<HeldCount> before, Deed certified) {
        List<String> lines = new ArrayList<>();
        lines.add("kakehashi certificate of erasure 1");
        lines.add("year " + year.fiscalYear());
        ProgrammeText text = year.texts().get(LANGUAGE);
        lines.add("contract " + (text == null ? "" : text.words().name()));
        lines.add("closing " + closing.id());
        lines.add("key " + closing.fingerprint());
        lines.add("package " + closing.packageHash() + " " + closing.packageBytes() + " " + closing.packageRows());
        lines.add("receipt " + (closing.receiptNumber() == null ? "" : closing.receiptNumber()));
        lines.add("files " + closing.erasedFiles());
        before.stream()
                .sorted(Comparator.comparing(HeldCount::table))
                .forEach(each -> lines.add("table " + each.table() + " " + each.rows() + " 0"));
        List<ClosingStep> inOrder = new ArrayList<>(steps);
        java.util.Collections.reverse(inOrder);
        inOrder.forEach(each -> lines.add("step " + each.kind() + " " + said(each.done())));
        lines.add("certified " + said(certified));
        return String.join("\n", lines);
    }

    private static String said(Deed deed) {
        return deed.at().toString() + " " + deed.login();
    }
}
