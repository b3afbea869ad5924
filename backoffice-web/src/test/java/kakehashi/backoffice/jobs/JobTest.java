package kakehashi.backoffice.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kakehashi.i18n.web.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobTest {

    private final List<String> logged = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Incident.class.getName());
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    };

    private int rounds;

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    /** Work whose rounds do what is listed: so much, or a failure; nothing behind the end. */
    private IntSupplier work(Object... outcomes) {
        Deque<Object> left = new ArrayDeque<>(List.of(outcomes));
        return () -> {
            rounds++;
            Object outcome = left.isEmpty() ? 0 : left.remove();
            if (outcome instanceof RuntimeException failure) {
                throw failure;
            }
            if (outcome instanceof Error failure) {
                throw failure;
            }
            return (Integer) outcome;
        };
    }

    @Test
    void runs_until_a_round_finds_nothing_left() {
        new Job(work(20, 20, 3, 0, 20)).run();
        assertEquals(4, rounds);
    }

    @Test
    void a_failure_ends_the_run_and_the_next_one_works() {
        Job job = new Job(work(20, new IllegalStateException("database away"), 7, 0));
        job.run();
        assertEquals(2, rounds);
        job.run();
        assertEquals(4, rounds);
    }

    @Test
    void a_failure_is_logged_once_until_the_work_succeeds() {
        RuntimeException away = new IllegalStateException("database away");
        Job job = new Job(work(away, away, away, 0, away, away));
        for (int run = 0; run < 6; run++) {
            job.run();
        }
        assertEquals(6, rounds);
        assertEquals(2, logged.size());
    }

    @Test
    void what_is_logged_does_not_quote_the_failure() {
        new Job(work(new IllegalStateException("SUHARTO"))).run();
        assertFalse(logged.toString().contains("SUHARTO"));
    }

    /** A timer whose work throws never runs again. */
    @Test
    void a_timer_goes_on_whatever_the_work_throws() throws InterruptedException {
        CountDownLatch fourth = new CountDownLatch(4);
        IntSupplier failing =
                work(new IllegalStateException("first"), new StackOverflowError(), new NoClassDefFoundError("third"));
        Job job = new Job(() -> {
            fourth.countDown();
            return failing.getAsInt();
        });
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            timer.scheduleWithFixedDelay(job, 0, 1, TimeUnit.MILLISECONDS);
            assertTrue(fourth.await(10, TimeUnit.SECONDS), rounds + " rounds");
        } finally {
            timer.shutdownNow();
        }
    }

    @Test
    void begins_no_round_after_the_end() {
        Job job = new Job(work(20, 20));
        job.end();
        job.run();
        assertEquals(0, rounds);
    }

    @Test
    void the_end_waits_for_a_running_round_and_stops_the_run() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Job job = new Job(() -> {
            rounds++;
            running.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 20;
        });
        Thread run = new Thread(job);
        run.start();
        assertTrue(running.await(10, TimeUnit.SECONDS));
        Thread end = new Thread(job::end);
        end.start();
        end.join(100);
        assertTrue(end.isAlive(), "did not wait");
        goOn.countDown();
        end.join(10_000);
        run.join(10_000);
        assertFalse(end.isAlive());
        assertFalse(run.isAlive(), "went on");
    }
}
