package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A booking with what it has and could have, without who it is for.
 *
 * @param id the booking
 * @param reference the number told to the person
 * @param startsAt its beginning
 * @param endsAt its end
 * @param channel how they talk
 * @param place where; null for the office, and for whoever does not come
 * @param language BCP 47 tag of the language it was booked in
 * @param room the room's id; null for none
 * @param interpreter the interpreter's id; null for none
 * @param choices the rooms and interpreters that it has, or that are free then and there
 * @param version of the booking, for the form
 */
public record AssignmentSheet(
        UUID id,
        String reference,
        Instant startsAt,
        Instant endsAt,
        Channel channel,
        UUID place,
        String language,
        UUID room,
        UUID interpreter,
        List<Resource> choices,
        int version) {

    /** The choices of a kind, by number. */
    public List<Resource> choices(Resource.Kind kind) {
        return choices.stream().filter(each -> each.kind() == kind).toList();
    }
}
