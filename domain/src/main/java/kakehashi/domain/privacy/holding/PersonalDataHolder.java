package kakehashi.domain.privacy.holding;

import java.util.List;
import kakehashi.domain.signin.Visitor;

/** A room's part of what is held about people: for each of them, and for a programme year. Found with {@code Instance<>}. */
public interface PersonalDataHolder {

    /**
     * Every table of the room with what is personal, by which a year is returned and erased, and what is left of it counted.
     * Each sealed column stands in one of them, and each table that has a foreign key to one is named, too.
     */
    List<Held> tables();

    /**
     * What the room holds about a person, for the person: nothing of anybody else, and no answers before the owner of the
     * address confirmed them; nothing when the person is told it in another room. The number of queries does not grow with
     * how much it is, but with the answers that are opened.
     */
    default List<Section> of(List<Visitor> visitors) {
        return List.of();
    }
}
