package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.Samples;
import org.junit.jupiter.api.Test;

class PostmanTest {

    private static final Letter LETTER = Samples.letter("subject", "text", "");

    private final Box box = new Box();
    private final List<String> left = new ArrayList<>();

    /** The queue, in memory. */
    private static final class Box extends Outbox {

        private final List<Parcel> due = Stream.of("anna", "bert", "carl", "dora")
                .map(name -> new Parcel(UUID.randomUUID(), name + "@example.jp", LETTER, Samples.NOW))
                .toList();
        private final List<UUID> sent = new ArrayList<>();
        private final List<UUID> failed = new ArrayList<>();

        @Override
        List<Parcel> claim(int most) {
            return due;
        }

        @Override
        void sent(List<UUID> ids) {
            sent.addAll(ids);
        }

        @Override
        boolean failed(UUID id) {
            failed.add(id);
            return false;
        }

        private List<String> names(List<UUID> ids) {
            return due.stream()
                    .filter(parcel -> ids.contains(parcel.id()))
                    .map(parcel -> parcel.recipient().replace("@example.jp", ""))
                    .toList();
        }
    }

    private int send(MailTransport transport) {
        Postman postman = new Postman();
        postman.outbox = box;
        postman.transports = new Transports() {
            @Override
            MailTransport open() throws MessagingException {
                if (transport == null) {
                    throw new MessagingException("connection refused");
                }
                return transport;
            }
        };
        return postman.sendDue();
    }

    /** A server that refuses one reader, and breaks down at another with an exception of a kind. */
    private final class Server implements MailTransport {

        private final String refused;
        private final String lastBefore;
        private final Exception breakdown;

        Server(String refused, String lastBefore, Exception breakdown) {
            this.refused = refused;
            this.lastBefore = lastBefore;
            this.breakdown = breakdown;
        }

        @Override
        public void send(Parcel parcel) throws MessagingException, IOException {
            if (parcel.recipient().startsWith(refused)) {
                throw new MessagingException("no such mailbox");
            }
            if (parcel.recipient().startsWith(lastBefore)) {
                if (breakdown instanceof IOException broken) {
                    throw broken;
                }
                throw (RuntimeException) breakdown;
            }
            left.add(parcel.recipient().replace("@example.jp", ""));
        }

        @Override
        public void close() {
            left.add("closed");
        }
    }

    @Test
    void sends_everything_that_is_due() {
        assertEquals(4, send(new Server("-", "-", null)));
        assertEquals(List.of("anna", "bert", "carl", "dora", "closed"), left);
        assertEquals(4, box.sent.size());
        assertEquals(List.of(), box.failed);
    }

    @Test
    void goes_on_after_a_mail_that_was_refused() {
        assertEquals(3, send(new Server("bert", "-", null)));
        assertEquals(List.of("anna", "carl", "dora"), box.names(box.sent));
        assertEquals(List.of("bert"), box.names(box.failed));
    }

    @Test
    void tries_everything_again_when_nobody_answers() {
        assertEquals(0, send(null));
        assertEquals(List.of("anna", "bert", "carl", "dora"), box.names(box.failed));
        assertEquals(List.of(), box.sent);
    }

    @Test
    void does_not_try_again_what_left_before_the_line_broke() {
        assertEquals(2, send(new Server("-", "carl", new IOException("disk full"))));
        assertEquals(List.of("anna", "bert"), box.names(box.sent));
        assertEquals(List.of("carl", "dora"), box.names(box.failed));
    }

    /** Otherwise what left is held as if nobody knew, and queued anew by hand. */
    @Test
    void notes_what_left_even_when_something_unforeseen_happens() {
        try {
            send(new Server("-", "carl", new IllegalStateException("unforeseen")));
        } catch (IllegalStateException unforeseen) {
            assertEquals("unforeseen", unforeseen.getMessage());
        }
        assertEquals(List.of("anna", "bert"), box.names(box.sent));
    }
}
