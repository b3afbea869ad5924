package kakehashi.server;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;

/** Payara Micro while it runs. It keeps its classes to itself, so it is reached by their names. */
final class Engine {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final ClassLoader loader;
    private final Object micro;
    private final Object server;

    /** The one that was booted with this class loader. */
    Engine(ClassLoader loader) throws IOException {
        this.loader = loader;
        try {
            this.micro = loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
            this.server = field(micro, "gf");
        } catch (ReflectiveOperationException e) {
            throw unknown(e);
        }
    }

    /**
     * Opens the port; from then on threads are given to whole requests only. False when the port is taken.
     *
     * @param inside the jar with the part of ours that works among the platform's own classes
     */
    boolean openPort(Path inside) throws IOException {
        try {
            enableListener(true);
            Object listeners = call(
                    server,
                    "getService",
                    Class.class,
                    loader.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService"));
            Method install = inside(inside).getMethod("install", Object.class);
            boolean open = false;
            for (Object proxy : (Collection<?>) field(listeners, "proxies")) {
                Object transport = call(call(proxy, "getUnderlyingListener"), "getTransport");
                open |= (boolean) install.invoke(null, transport);
            }
            return open;
        } catch (ReflectiveOperationException e) {
            throw unknown(e);
        }
    }

    /** Stays open as long as the platform runs. */
    @SuppressWarnings("resource")
    private Class<?> inside(Path jar) throws IOException, ClassNotFoundException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, loader)
                .loadClass("kakehashi.server.inside.WholeRequests");
    }

    /** Otherwise whoever comes while the applications are being stopped meets the platform's own error page. */
    void stop() throws IOException {
        try {
            enableListener(false);
            call(micro, "shutdown");
        } catch (ReflectiveOperationException e) {
            throw unknown(e);
        }
    }

    private void enableListener(boolean enabled) throws ReflectiveOperationException {
        Object commands = call(server, "getCommandRunner");
        Method run = commands.getClass().getMethod("run", String.class, String[].class);
        run.setAccessible(true);
        run.invoke(commands, "set", new String[] {LISTENER + ".enabled=" + enabled});
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static Object call(Object owner, String name) throws ReflectiveOperationException {
        Method method = owner.getClass().getMethod(name);
        method.setAccessible(true);
        return method.invoke(owner);
    }

    private static <T> Object call(Object owner, String name, Class<T> type, T argument)
            throws ReflectiveOperationException {
        Method method = owner.getClass().getMethod(name, type);
        method.setAccessible(true);
        return method.invoke(owner, argument);
    }

    private static IOException unknown(ReflectiveOperationException e) {
        return new IOException("Payara Micro is not as we know it", e);
    }
}
