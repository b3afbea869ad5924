package kakehashi.domain.testing;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** Connections under the back office's account, as its WAR defines them. */
@DataSourceDefinition(
        name = "java:app/jdbc/kakehashi",
        className = "org.mariadb.jdbc.Driver",
        url = "${MPCONFIG=kakehashi.db.url}",
        user = "${MPCONFIG=kakehashi.db.office.user}",
        password = "${MPCONFIG=kakehashi.db.office.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 20)
@ApplicationScoped
public class OfficeConnections {}
