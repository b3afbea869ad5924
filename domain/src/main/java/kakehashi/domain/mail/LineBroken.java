package kakehashi.domain.mail;

import java.io.IOException;

/** The line broke while a mail's content was handed over: nobody knows whether it left. */
final class LineBroken extends IOException {

    LineBroken() {
        super("line broken");
    }
}
