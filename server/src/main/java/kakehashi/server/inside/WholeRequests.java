package kakehashi.server.inside;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Holds a request back until all of it has arrived, and only then lets it have a thread: however many people send
 * slowly, nobody waits for them. Of what is too large for a form nothing is kept; the applications refuse it.
 */
public final class WholeRequests extends BaseFilter {

    /** As in the applications' guard. */
    private static final long LARGEST_FORM = 128 * 1024L;

    private static final long LARGEST_AWAITED = 4 * 1024 * 1024L;

    /** When so much is kept, further requests have a thread at once, of which there are some dozen. */
    private static final long MOST_KEPT = 48 * 1024 * 1024L;

    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();

    private final Attribute<Held> held =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(WholeRequests.class.getName());
    private final AtomicLong kept = new AtomicLong();

    /** What is kept of a connection's request, and since when. */
    private record Held(long since, int bytes) {}

    /** Puts one behind what reads HTTP; says whether the transport listens at all. */
    public static boolean install(Object transport) {
        Transport listening = (Transport) transport;
        if (listening.isStopped()) {
            return false;
        }
        FilterChain chain = (FilterChain) listening.getProcessor();
        chain.add(chain.indexOfType(HttpServerFilter.class) + 1, new WholeRequests());
        return true;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        Connection<?> connection = context.getConnection();
        HttpContent arrived = context.getMessage();
        HttpRequestPacket request = (HttpRequestPacket) arrived.getHttpHeader();
        if (isTooSlow(connection)) {
            connection.closeSilently();
            return context.getStopAction();
        }
        if (request.getContentLength() > LARGEST_FORM) {
            arrived = withoutContent(arrived);
        }
        if (isComplete(arrived, request)
                || !keep(connection, arrived.getContent().remaining())) {
            forget(connection);
            context.setMessage(arrived);
            return context.getInvokeAction();
        }
        return context.getStopAction(arrived);
    }

    private boolean isTooSlow(Connection<?> connection) {
        Held before = held.get(connection);
        return before != null && System.nanoTime() - before.since() > LONGEST_NANOS;
    }

    /** Or nothing more need be awaited: it says no length, or too large a one, or the client waits to be asked. */
    private static boolean isComplete(HttpContent arrived, HttpRequestPacket request) {
        return arrived.isLast()
                || request.requiresAcknowledgement()
                || request.getContentLength() <= 0
                || request.getContentLength() > LARGEST_AWAITED;
    }

    private static HttpContent withoutContent(HttpContent arrived) {
        return HttpContent.builder(arrived.getHttpHeader())
                .content(Buffers.EMPTY_BUFFER)
                .last(arrived.isLast())
                .build();
    }

    /** Notes how much is kept; false when that is too much. */
    private boolean keep(Connection<?> connection, int bytes) {
        Held before = held.get(connection);
        held.set(connection, new Held(before == null ? System.nanoTime() : before.since(), bytes));
        return kept.addAndGet(bytes - (before == null ? 0 : before.bytes())) <= MOST_KEPT;
    }

    private void forget(Connection<?> connection) {
        Held before = held.remove(connection);
        if (before != null) {
            kept.addAndGet(-before.bytes());
        }
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        forget(context.getConnection());
        return context.getInvokeAction();
    }
}
