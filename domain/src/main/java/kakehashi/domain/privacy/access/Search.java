package kakehashi.domain.privacy.access;

import java.util.Optional;

/**
 * What people are searched for by: an argument of a method that {@link Discloses}. A search is logged even when it finds
 * nobody; its words never are.
 */
public interface Search {

    /** How people are searched for, such as {@code byName}, the end of the logged action; empty when nobody is. */
    Optional<String> how();
}
