package kakehashi.domain.signin;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import kakehashi.i18n.Language;

/**
 * Who is signed in to the portal, as one programme year knows the person.
 *
 * @param seekerId the seeker with the person's address; null when there is none
 * @param contactId the contact with the person's address; null when there is none
 * @param programmeYear the calendar year of the programme's April
 * @param language the language the person's mails are in
 */
public record Visitor(UUID seekerId, UUID contactId, int programmeYear, Language language) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Whether a seeker's or contact's id is this person's. */
    public boolean is(UUID holderId) {
        return holderId != null && (holderId.equals(seekerId) || holderId.equals(contactId));
    }

    /** The programme year in which one of some visitors is a seeker or contact; whose keys seal what is theirs. */
    public static int year(UUID holderId, List<Visitor> visitors) {
        return visitors.stream()
                .filter(visitor -> visitor.is(holderId))
                .findFirst()
                .orElseThrow()
                .programmeYear();
    }

    /** The seekers' ids, for queries; never empty, since an id nobody has stands for none. */
    public static List<UUID> seekerIds(List<Visitor> visitors) {
        return ids(visitors, Visitor::seekerId);
    }

    /** The contacts' ids, in the same way. */
    public static List<UUID> contactIds(List<Visitor> visitors) {
        return ids(visitors, Visitor::contactId);
    }

    private static List<UUID> ids(List<Visitor> visitors, Function<Visitor, UUID> which) {
        List<UUID> ids = visitors.stream().map(which).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }
}
