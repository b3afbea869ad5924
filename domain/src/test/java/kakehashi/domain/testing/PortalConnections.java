package kakehashi.domain.testing;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** Connections under the portal's account, as its WAR defines them. */
@DataSourceDefinition(
        name = "java:app/jdbc/kakehashi",
        className = "org.mariadb.jdbc.Driver",
        url = "${MPCONFIG=kakehashi.db.url}",
        user = "${MPCONFIG=kakehashi.db.portal.user}",
        password = "${MPCONFIG=kakehashi.db.portal.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 20)
@ApplicationScoped
public class PortalConnections {}
