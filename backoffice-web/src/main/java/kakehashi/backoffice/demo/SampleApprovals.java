package kakehashi.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.wording.TextRules;

/** Approvals for every kind of event of the sample programme; each says that it is a sample. Source: R-F2. */
@ApplicationScoped
public class SampleApprovals {

    private static final String NUMBER = "見本-";
    private static final String DOCUMENT = "見本のため、区の文書はありません";

    @Inject
    Approvals approvals;

    @Inject
    Publishing publishing;

    @Inject
    Notices notices;

    /** Enters one for each kind: what its forms ask, what consultations use besides, and what its notice is for. */
    void enter(Programme programme) {
        for (EventKind kind : EventKind.values()) {
            Set<DataItem> items = EnumSet.noneOf(DataItem.class);
            publishing.rules(kind).forEach(rule -> items.add(rule.field().item()));
            if (!kind.hasPlaces()) {
                items.add(DataItem.D13_CONSULTATION_RECORD);
            }
            if (kind == EventKind.SEEKER_CONSULTATION) {
                items.add(DataItem.D6_PERIOD_OF_STAY);
            }
            String purpose = notices.inForce(programme.id())
                    .get(kind.name())
                    .get(TextRules.SOURCE)
                    .purpose();
            ApprovalTerms terms = new ApprovalTerms(
                    NUMBER + kind.code() + "-" + (kind.ordinal() + 1),
                    new ApprovalTerms.Scope(kind.name(), null),
                    items,
                    purpose,
                    programme.startsOn(),
                    programme.endsOn(),
                    DOCUMENT);
            approvals.enter(SamplePapers.SAMPLE, programme.id(), terms);
        }
    }
}
