package kakehashi.backoffice;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** The back office's connections, under an account that can neither alter nor delete the access log. */
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
public class DataSources {}
