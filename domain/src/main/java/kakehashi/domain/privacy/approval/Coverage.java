package kakehashi.domain.privacy.approval;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.i18n.Ruby;

/**
 * Whether approvals cover what an event collects. Several may do so together, each for some of the items; each must be
 * for the purpose and hold from the first day to the last.
 *
 * @param gap what is missing
 * @param missing the items no approval covers; empty unless the gap is {@link Gap#ITEMS}
 */
public record Coverage(Gap gap, Set<DataItem> missing) {

    /** What can be missing. */
    public enum Gap {
        /** Nothing. */
        NONE,
        /** No approval holds on all the days. */
        APPROVAL,
        /** Approvals hold, but for another purpose. */
        PURPOSE,
        /** Approvals hold for the purpose, but not for all items. */
        ITEMS
    }

    /**
     * What an event collects.
     *
     * @param kind its kind, by the name of its constant
     * @param event the event
     * @param items what it asks
     * @param purpose what for, in the words of the notice in force; readings and spaces do not matter
     * @param first from which day
     * @param last until which day
     */
    public record Need(String kind, UUID event, Set<DataItem> items, String purpose, LocalDate first, LocalDate last) {

        private boolean holds(Approval approval) {
            ApprovalTerms terms = approval.terms();
            return !approval.isWithdrawn()
                    && terms.scope().includes(kind, event)
                    && !terms.first().isAfter(first)
                    && !terms.last().isBefore(last);
        }

        private boolean isFor(ApprovalTerms terms) {
            return bare(terms.purpose()).equals(bare(purpose));
        }
    }

    /** What is missing of a need when these approvals were given. */
    public static Coverage of(Collection<Approval> approvals, Need need) {
        List<ApprovalTerms> valid =
                approvals.stream().filter(need::holds).map(Approval::terms).toList();
        if (valid.isEmpty()) {
            return new Coverage(Gap.APPROVAL, Set.of());
        }
        List<ApprovalTerms> fitting = valid.stream().filter(need::isFor).toList();
        if (fitting.isEmpty()) {
            return new Coverage(Gap.PURPOSE, Set.of());
        }
        Set<DataItem> missing = EnumSet.noneOf(DataItem.class);
        missing.addAll(need.items());
        fitting.forEach(terms -> missing.removeAll(terms.items()));
        return new Coverage(missing.isEmpty() ? Gap.NONE : Gap.ITEMS, missing);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return gap == Gap.NONE;
    }

    private static String bare(String purpose) {
        return Normalizer.normalize(Ruby.plain(Ruby.annotate(purpose)), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\x{3000}]", "");
    }
}
