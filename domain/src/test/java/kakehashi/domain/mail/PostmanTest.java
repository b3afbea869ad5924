package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.Samples;
import org.junit.jupiter.api.Test;

class PostmanTest {

    private static final Letter LETTER = Samples.letter("subject", "text", "");

    private final Box box = new Box();
    private final List<String> left = new ArrayList<>();
    private Clock clock = Samples.CLOCK;

    /** The queue, in memory. */
    private static final class Box extends Outbox {

        private final List<Parcel> due = Stream.of("anna", "bert", "carl", "dora")
                .map(name -> new Parcel(UUID.randomUUID(), name + "@example.jp", LETTER, Samples.NOW))
                .toList();
        private final List<UUID> sent = new ArrayList<>();
        private final Map<UUID, OutgoingMail.Problem> failed = new LinkedHashMap<>();
        private final List<UUID> interrupted = new ArrayList<>();

        @Override
        List<Parcel> claim(int most) {
            return due;
        }

        @Override
        void sent(List<UUID> ids) {
            sent.addAll(ids);
        }

        @Override
        boolean failed(UUID id, OutgoingMail.Problem why) {
            assertNull(failed.put(id, why), "noted twice");
            return false;
        }

        @Override
        void interrupted(UUID id) {
            interrupted.add(id);
        }

        private List<String> failed(OutgoingMail.Problem why) {
            return names(failed.entrySet().stream()
                    .filter(each -> each.getValue() == why)
                    .map(Map.Entry::getKey)
                    .toList());
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
        postman.clock = clock;
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
        assertEquals(Map.of(), box.failed);
    }

    @Test
    void goes_on_after_a_mail_that_was_refused() {
        assertEquals(3, send(new Server("bert", "-", null)));
        assertEquals(List.of("anna", "carl", "dora"), box.names(box.sent));
        assertEquals(List.of("bert"), box.failed(OutgoingMail.Problem.REFUSED));
        assertEquals(List.of(), box.failed(OutgoingMail.Problem.UNREACHABLE));
    }

    @Test
    void tries_everything_again_when_nobody_answers() {
        assertEquals(0, send(null));
        assertEquals(List.of("anna", "bert", "carl", "dora"), box.failed(OutgoingMail.Problem.UNREACHABLE));
        assertEquals(List.of(), box.sent);
    }

    @Test
    void does_not_try_again_what_left_before_the_disk_was_full() {
        assertEquals(2, send(new Server("-", "carl", new IOException("disk full"))));
        assertEquals(List.of("anna", "bert"), box.names(box.sent));
        assertEquals(List.of("carl", "dora"), box.failed(OutgoingMail.Problem.UNREACHABLE));
    }

    @Test
    void notes_a_refusal_once_when_the_disk_is_full_later() {
        assertEquals(1, send(new Server("bert", "carl", new IOException("disk full"))));
        assertEquals(List.of("bert"), box.failed(OutgoingMail.Problem.REFUSED));
        assertEquals(List.of("carl", "dora"), box.failed(OutgoingMail.Problem.UNREACHABLE));
    }

    // R-CS4: never twice
    @Test
    void holds_what_may_have_left_and_tries_the_rest_again() {
        assertEquals(2, send(new Server("-", "carl", new LineBroken())));
        assertEquals(List.of("anna", "bert"), box.names(box.sent));
        assertEquals(List.of("carl"), box.names(box.interrupted));
        assertEquals(List.of("dora"), box.failed(OutgoingMail.Problem.UNREACHABLE));
    }

    /** Otherwise what left is held as if nobody knew, and queued anew by hand. */
    @Test
    void notes_what_left_even_when_something_unforeseen_happens() {
        Server server = new Server("-", "carl", new IllegalStateException("unforeseen"));
        assertThrows(IllegalStateException.class, () -> send(server));
        assertEquals(List.of("anna", "bert"), box.names(box.sent));
        assertEquals(List.of("carl"), box.names(box.interrupted));
        assertEquals(List.of("dora"), box.failed(OutgoingMail.Problem.UNREACHABLE));
    }

    /** A claim is held as abandoned after ten minutes; what is sent later might leave twice. */
    @Test
    void begins_no_mail_when_the_round_takes_long() {
        clock = new Clock() {
            private Instant now = Samples.NOW;

            @Override
            public Instant instant() {
                now = now.plus(Duration.ofMinutes(2));
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        assertEquals(2, send(new Server("-", "-", null)));
        assertEquals(List.of("anna", "bert"), box.names(box.sent));
        assertEquals(List.of("carl", "dora"), box.failed(OutgoingMail.Problem.UNREACHABLE));
    }
}
