package kakehashi.server;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stops things in order. The JVM runs its shutdown hooks side by side, which would stop the database under running
 * requests; so the signals are ours, and the hook is only for an exit somebody else asked for. Whoever asks again waits
 * for the same end: an impatient second signal must not leave the database running.
 */
final class Shutdown {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    Shutdown() {
        onSignal("TERM");
        onSignal("INT");
        Runtime.getRuntime().addShutdownHook(new Thread(this::run, "exit"));
    }

    /** The class has no public replacement; by name, because compilers warn of it. */
    private void onSignal(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object stopping = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        stopInItsOwnThread();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), stopping);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot listen for the signal " + name, e);
        }
    }

    /** One that is no daemon, though the thread that tells of signals is: the JVM must not end by itself half-way. */
    private void stopInItsOwnThread() {
        Thread thread = new Thread(this::stop, "stop");
        thread.setDaemon(false);
        thread.start();
    }

    /** Adds a step that is done before all others known so far. */
    synchronized void first(Runnable step) {
        steps.addFirst(step);
    }

    /** Adds a step that is done after all others known so far. */
    synchronized void last(Runnable step) {
        steps.addLast(step);
    }

    private void stop() {
        run();
        Runtime.getRuntime().halt(0);
    }

    private void run() {
        if (!begun.compareAndSet(false, true)) {
            await();
            return;
        }
        for (Runnable step : copy()) {
            try {
                step.run();
            } catch (RuntimeException e) {
                System.err.println("While stopping: " + e);
            }
        }
        done.countDown();
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Deque<Runnable> copy() {
        return new ArrayDeque<>(steps);
    }
}
