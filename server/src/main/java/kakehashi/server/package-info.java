/**
 * What is needed before the applications are deployed: settings, database, schema, and the server itself.
 *
 * <p>Mechanism: {@link kakehashi.server.Main} checks every setting, starts (or reaches) MariaDB, migrates the schema,
 * hands the settings on as system properties and boots Payara Micro in the same process. It stops in the reverse order:
 * first no new requests, then the running ones finish, then the server, then the database.
 *
 * <p>This program shares nothing with the WARs but {@code kakehashi.domain.settings} and the migrations.
 */
package kakehashi.server;
