package kakehashi.domain.privacy.holding;

import java.util.List;
import java.util.Set;
import kakehashi.domain.signin.Visitor;

/** A room's part of what is held about people. Found with {@code Instance<>}. */
public interface PersonalDataHolder {

    /** The entities with sealed columns it answers for; none when the room holds nothing that is sealed. */
    Set<Class<?>> holds();

    /**
     * What the room holds about a person, for the person: nothing of anybody else, and no answers before the owner of the
     * address confirmed them. The number of queries does not grow with how much it is, but with the answers that are opened.
     */
    List<Section> of(List<Visitor> visitors);
}
