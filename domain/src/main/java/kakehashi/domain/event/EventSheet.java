package kakehashi.domain.event;

import java.util.Map;
import java.util.UUID;

/**
 * An event with its words in all languages, as staff see it.
 *
 * @param row the event
 * @param texts by language tag; what is missing has none
 * @param programme the programme's id
 */
public record EventSheet(EventRow row, Map<String, EventText> texts, UUID programme) {}
