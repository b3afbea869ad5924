package kakehashi.domain.mailing;

import java.util.UUID;
import kakehashi.domain.mail.StoppedAddress;

/**
 * An address nothing is sent to, by what the mail that came back was about; the address stays sealed.
 *
 * @param address since when and why
 * @param template what that mail told, as the key part behind {@code mail.}
 * @param reference the number of what it was about
 * @param signUp the event of the sign-up it was about; null when it was about something else
 */
public record StoppedRow(StoppedAddress address, String template, String reference, UUID signUp) {}
