package kakehashi.portal;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** The portal's connections, under an account that may only do what visitors do. */
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
public class DataSources {}
