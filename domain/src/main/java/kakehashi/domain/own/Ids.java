package kakehashi.domain.own;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.domain.signin.Visitor;

/** The ids of a person, for queries; never empty, since an id nobody has stands for none. */
final class Ids {

    private static final UUID NOBODY = new UUID(0, 0);

    private Ids() {}

    static List<UUID> seekers(List<Visitor> visitors) {
        return of(visitors, Visitor::seekerId);
    }

    static List<UUID> contacts(List<Visitor> visitors) {
        return of(visitors, Visitor::contactId);
    }

    private static List<UUID> of(List<Visitor> visitors, Function<Visitor, UUID> which) {
        List<UUID> ids = visitors.stream().map(which).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? Stream.of(NOBODY).toList() : ids;
    }
}
