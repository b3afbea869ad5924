package kakehashi.domain.matching.internship;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.domain.privacy.register.TypedDate;

/** What a status of residence and its end mean for an offer. Source: domain 2.2. */
final class StayRule {

    private StayRule() {}

    /**
     * What is to be looked at.
     *
     * @param status the name of a {@link StatusOfResidence}; null when it was not told
     * @param expires when the stay ends, as it was written; null when it was not told
     */
    static Set<InternWarning> of(Offer offer, String status, String expires) {
        Set<InternWarning> warnings = EnumSet.noneOf(InternWarning.class);
        if (offer.paid()) {
            paid(status).ifPresent(warnings::add);
        }
        Optional<LocalDate> ends = TypedDate.read(expires == null ? "" : expires);
        if (ends.filter(day -> day.isBefore(offer.ends())).isPresent()) {
            warnings.add(InternWarning.STAY_ENDS);
        }
        return warnings;
    }

    private static Optional<InternWarning> paid(String status) {
        return Stream.of(StatusOfResidence.values())
                .filter(each -> each.name().equals(status))
                .filter(each -> each.work() != StatusOfResidence.Work.UNRESTRICTED)
                .map(each -> switch (each.work()) {
                    case WITH_PERMISSION -> InternWarning.PERMISSION;
                    case DESIGNATED -> InternWarning.DESIGNATED;
                    case NOT_FOR_WORK -> InternWarning.NOT_FOR_WORK;
                    default -> InternWarning.WITHIN_STATUS;
                })
                .findFirst();
    }
}
