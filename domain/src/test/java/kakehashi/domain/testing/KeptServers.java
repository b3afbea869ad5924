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

/** One Payara Micro for each application, by its name: started for its first test class, stopped after the last. */
public final class KeptServers implements DeployableContainer<PayaraMicroContainerConfiguration> {

    private final Map<String, PayaraMicroDeployableContainer> servers = new HashMap<>();
    private final Map<String, ProtocolMetaData> addresses = new HashMap<>();
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
        if (!addresses.containsKey(name)) {
            PayaraMicroDeployableContainer server = new PayaraMicroDeployableContainer();
            server.setup(configuration);
            servers.put(name, server);
            addresses.put(name, onLoopback(server.deploy(application)));
        }
        return addresses.get(name);
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
        servers.values().forEach(KeptServers::stop);
    }

    private static void stop(PayaraMicroDeployableContainer server) {
        try {
            server.undeploy((Archive<?>) null);
        } catch (DeploymentException e) {
            throw new IllegalStateException("a server does not stop", e);
        }
    }
}
