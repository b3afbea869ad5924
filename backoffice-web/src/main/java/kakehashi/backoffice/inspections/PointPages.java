package kakehashi.backoffice.inspections;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.inspection.InspectionPoint;

/**
 * On which screen an inspector sees how a point stands; locks, desks, devices and the network are looked at on the
 * spot.
 */
final class PointPages {

    private static final Map<InspectionPoint, Screen> PAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(InspectionPoint.ORGANISATION, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.HANDLERS, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.PLEDGES, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.TRAINING, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.ITEMS, Screen.APPROVALS),
            Map.entry(InspectionPoint.NOTICES, Screen.NOTICES),
            Map.entry(InspectionPoint.CONSENTS, Screen.EVENTS),
            Map.entry(InspectionPoint.FORBIDDEN, Screen.CHECKED_WORDS),
            Map.entry(InspectionPoint.PAPERS, Screen.EVENTS),
            Map.entry(InspectionPoint.PRINTS, Screen.COPIES),
            Map.entry(InspectionPoint.TAKEN_OUT, Screen.COPIES),
            Map.entry(InspectionPoint.PERSONAL_IDS, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.SECOND_FACTOR, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.LEAVERS, Screen.ACCOUNTS),
            Map.entry(InspectionPoint.LOG_REVIEW, Screen.LOG),
            Map.entry(InspectionPoint.MAIL, Screen.GROUP_MAILS),
            Map.entry(InspectionPoint.DISCLOSURES, Screen.COMPANIES),
            Map.entry(InspectionPoint.LAST_FINDINGS, Screen.INSPECTIONS)));

    private PointPages() {}

    /** The screen of a point; empty when the product shows nothing of it. */
    static Optional<Screen> of(InspectionPoint point) {
        return Optional.ofNullable(PAGES.get(point));
    }
}
