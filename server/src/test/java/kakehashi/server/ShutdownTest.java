package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How the program ends. */
class ShutdownTest {

    /** Else the JVM ends by itself as soon as the platform's last thread has, and lets hooks of libraries speak. */
    @Test
    void all_steps_are_done_before_anything_else_ends_when_no_other_thread_is_left() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Signalled.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("first\nlast\n", said.replace(System.lineSeparator(), "\n"));
        assertEquals(0, program.waitFor());
    }

    /** A program whose only thread ends while its steps are being done. */
    static final class Signalled {

        private Signalled() {}

        public static void main(String[] arguments) throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch hooks = new CountDownLatch(1);
            Shutdown shutdown = new Shutdown();
            shutdown.last(() -> {
                begun.countDown();
                System.out.println("first");
                waitFor(hooks);
            });
            shutdown.last(() -> System.out.println("last"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                System.out.println("a library's hook");
                hooks.countDown();
            }));
            signal("TERM");
            begun.await();
        }

        /** Long enough for hooks to come, were they to come. */
        private static void waitFor(CountDownLatch hooks) {
            try {
                hooks.await(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static void signal(String name)
                throws ClassNotFoundException, NoSuchMethodException, InstantiationException, IllegalAccessException,
                        InvocationTargetException {
            Class<?> signal = Class.forName("sun.misc.Signal");
            signal.getMethod("raise", signal)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name));
        }
    }
}
