package kakehashi.domain.survey;

import java.util.UUID;

/**
 * An answer in own words.
 *
 * @param id made by chance; it says nothing about anybody
 * @param text what was written
 */
public record Written(UUID id, String text) {

    /** Never shows what was written. */
    @Override
    public String toString() {
        return "answer " + id;
    }
}
