package kakehashi.domain.testing;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Does things at the same moment, on threads of the server. */
public final class Crowd {

    private Crowd() {}

    /** What one of the crowd got: a value or a failure. */
    public record Outcome<T>(T value, Throwable failure) {

        /** Whether it went well. */
        public boolean succeeded() {
            return failure == null;
        }
    }

    /** Starts all tasks together and waits for all; outcomes in the order of the tasks. */
    public static <T> List<Outcome<T>> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = threads(tasks.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> each : running) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Threads that may use the application's services. */
    public static ExecutorService threads(int number) throws NamingException {
        ManagedThreadFactory factory =
                (ManagedThreadFactory) new InitialContext().lookup("java:comp/DefaultManagedThreadFactory");
        return Executors.newFixedThreadPool(number, factory);
    }

    private static <T> Outcome<T> outcome(Future<T> running) throws Exception {
        try {
            return new Outcome<>(running.get(2, TimeUnit.MINUTES), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        }
    }
}
