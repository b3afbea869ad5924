package kakehashi.server.inside;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
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
 * slowly, nobody waits for them. Of what is too large for a form nothing is kept; the applications refuse it. Forms with a
 * file may be larger, at the addresses of conversations alone, and have room of their own, so that they never take that of
 * the others; when it is full, further ones are cut off.
 */
public final class WholeRequests extends BaseFilter {

    /** As in the applications' guard. */
    private static final long LARGEST_FORM = 1024 * 1024L;

    private static final long LARGEST_AWAITED = 4 * 1024 * 1024L;

    /** When so much is kept, further requests have a thread at once, of which there are some dozen. */
    private static final long MOST_KEPT = 48 * 1024 * 1024L;

    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();

    /** As in the applications' guards. */
    private static final Pattern TAKES_FILES = Pattern.compile(
            "/[^/]+/(consultation/check|my/messages/[0-9a-f-]{36})|/backoffice/consultations/conversation\\.xhtml");

    private static final long LARGEST_UPLOAD = 5632 * 1024L;
    private static final long MOST_UPLOADS_KEPT = 24 * 1024 * 1024L;

    /** Photos take long over a poor line. */
    private static final long LONGEST_UPLOAD_NANOS = Duration.ofMinutes(3).toNanos();

    private final Attribute<Held> held =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(WholeRequests.class.getName());
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong uploads = new AtomicLong();

    /** What is kept of a connection's request, and since when. */
    private record Held(long since, int bytes, boolean upload) {}

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
        boolean upload = isUpload(request);
        if (request.getContentLength() > (upload ? LARGEST_UPLOAD : LARGEST_FORM)) {
            arrived = withoutContent(arrived);
        }
        if (isComplete(arrived, request, upload)) {
            return pass(context, arrived);
        }
        if (keep(connection, arrived.getContent().remaining(), upload)) {
            return context.getStopAction(arrived);
        }
        if (upload) {
            connection.closeSilently();
            return context.getStopAction();
        }
        return pass(context, arrived);
    }

    private NextAction pass(FilterChainContext context, HttpContent arrived) {
        forget(context.getConnection());
        context.setMessage(arrived);
        return context.getInvokeAction();
    }

    private static boolean isUpload(HttpRequestPacket request) {
        String type = request.getContentType();
        return type != null
                && type.startsWith("multipart/form-data")
                && TAKES_FILES.matcher(request.getRequestURI()).matches();
    }

    private boolean isTooSlow(Connection<?> connection) {
        Held before = held.get(connection);
        return before != null
                && System.nanoTime() - before.since() > (before.upload() ? LONGEST_UPLOAD_NANOS : LONGEST_NANOS);
    }

    /** Or nothing more need be awaited: it says no length, or too large a one, or the client waits to be asked. */
    private static boolean isComplete(HttpContent arrived, HttpRequestPacket request, boolean upload) {
        return arrived.isLast()
                || request.requiresAcknowledgement()
                || request.getContentLength() <= 0
                || request.getContentLength() > (upload ? LARGEST_UPLOAD : LARGEST_AWAITED);
    }

    private static HttpContent withoutContent(HttpContent arrived) {
        return HttpContent.builder(arrived.getHttpHeader())
                .content(Buffers.EMPTY_BUFFER)
                .last(arrived.isLast())
                .build();
    }

    /** Notes how much is kept; false when that is too much. */
    private boolean keep(Connection<?> connection, int bytes, boolean upload) {
        Held before = held.get(connection);
        held.set(connection, new Held(before == null ? System.nanoTime() : before.since(), bytes, upload));
        long all = room(upload).addAndGet(bytes - (before == null ? 0 : before.bytes()));
        return all <= (upload ? MOST_UPLOADS_KEPT : MOST_KEPT);
    }

    private void forget(Connection<?> connection) {
        Held before = held.remove(connection);
        if (before != null) {
            room(before.upload()).addAndGet(-before.bytes());
        }
    }

    private AtomicLong room(boolean upload) {
        return upload ? uploads : kept;
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        forget(context.getConnection());
        return context.getInvokeAction();
    }
}
