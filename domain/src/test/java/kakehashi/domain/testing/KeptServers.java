package kakehashi.domain.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One Payara Micro for each application, by its name: started for its first test class, kept until the tests' JVM ends. A
 * JVM beside others makes a new container for each class.
 */
public final class KeptServers implements DeployableContainer<PayaraMicroContainerConfiguration> {

    private static final Map<String, PayaraMicroDeployableContainer> SERVERS = new HashMap<>();
    private static final Map<String, ProtocolMetaData> ADDRESSES = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> SERVERS.values().forEach(KeptServers::stop)));
    }

    private PayaraMicroContainerConfiguration configuration;

    @Override
    public Class<PayaraMicroContainerConfiguration> getConfigurationClass() {
        return PayaraMicroContainerConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new PayaraMicroDeployableContainer().getDefaultProtocol();
    }

    @Override
    public void setup(PayaraMicroContainerConfiguration settings) {
        configuration = settings;
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> application) throws DeploymentException {
        String name = application.getName();
        if (!ADDRESSES.containsKey(name)) {
            PayaraMicroDeployableContainer server = new PayaraMicroDeployableContainer();
            server.setup(configuration);
            SERVERS.put(name, server);
            ADDRESSES.put(name, onLoopback(server.deploy(application)));
        }
        return ADDRESSES.get(name);
    }

    /** The server names the machine's address, but listens on 127.0.0.1 alone. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData named) {
        ProtocolMetaData reachable = new ProtocolMetaData();
        for (HTTPContext context : named.getContexts(HTTPContext.class)) {
            HTTPContext loopback = new HTTPContext("127.0.0.1", context.getPort());
            context.getServlets()
                    .forEach(servlet -> loopback.add(new Servlet(servlet.getName(), servlet.getContextRoot())));
            reachable.addContext(loopback);
        }
        return reachable;
    }

    @Override
    public void undeploy(Archive<?> application) {
        // It stays for the next test class.
    }

    @Override
    public void stop() {
        // They stay for the next test class.
    }

    private static void stop(PayaraMicroDeployableContainer server) {
        try {
            server.undeploy((Archive<?>) null);
        } catch (DeploymentException e) {
            throw new IllegalStateException("a server does not stop", e);
        }
    }
}
