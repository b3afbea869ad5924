package kakehashi.domain.privacy.approval;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
 * @param near the approval that comes nearest; null unless the gap is {@link Gap#LATE} or {@link Gap#EARLY}
 */
public record Coverage(Gap gap, Set<DataItem> missing, ApprovalTerms near) {

    /** What can be missing. */
    public enum Gap {
        /** Nothing. */
        NONE,
        /** No approval is for it. */
        APPROVAL,
        /** Approvals are for it, but begin to hold only after data are collected. */
        LATE,
        /** Approvals are for it, but end before it does. */
        EARLY,
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
     * @param first from which day data can be collected
     * @param last until which day
     */
    public record Need(String kind, UUID event, Set<DataItem> items, String purpose, LocalDate first, LocalDate last) {

        private boolean isMeant(Approval approval) {
            return !approval.isWithdrawn() && approval.terms().scope().includes(kind, event);
        }

        private boolean begins(ApprovalTerms terms) {
            return !terms.first().isAfter(first);
        }

        private boolean ends(ApprovalTerms terms) {
            return !terms.last().isBefore(last);
        }

        /** What is wrong with the days of approvals none of which holds on all of them. */
        private Coverage days(List<ApprovalTerms> meant) {
            return meant.stream()
                    .filter(this::ends)
                    .min(Comparator.comparing(ApprovalTerms::first))
                    .map(terms -> new Coverage(Gap.LATE, Set.of(), terms))
                    .or(() -> meant.stream()
                            .max(Comparator.comparing(ApprovalTerms::last))
                            .map(terms -> new Coverage(Gap.EARLY, Set.of(), terms)))
                    .orElseGet(() -> without(Gap.APPROVAL, Set.of()));
        }

        private boolean isFor(ApprovalTerms terms) {
            return bare(terms.purpose()).equals(bare(purpose));
        }
    }

    /** What is missing of a need when these approvals were given. */
    public static Coverage of(Collection<Approval> approvals, Need need) {
        List<ApprovalTerms> meant =
                approvals.stream().filter(need::isMeant).map(Approval::terms).toList();
        List<ApprovalTerms> valid =
                meant.stream().filter(need::begins).filter(need::ends).toList();
        if (valid.isEmpty()) {
            return need.days(meant);
        }
        List<ApprovalTerms> fitting = valid.stream().filter(need::isFor).toList();
        if (fitting.isEmpty()) {
            return without(Gap.PURPOSE, Set.of());
        }
        Set<DataItem> missing = EnumSet.noneOf(DataItem.class);
        missing.addAll(need.items());
        fitting.forEach(terms -> missing.removeAll(terms.items()));
        return without(missing.isEmpty() ? Gap.NONE : Gap.ITEMS, missing);
    }

    private static Coverage without(Gap gap, Set<DataItem> missing) {
        return new Coverage(gap, missing, null);
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
