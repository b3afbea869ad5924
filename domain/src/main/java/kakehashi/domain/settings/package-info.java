/**
 * Every configuration key, with type, default and unit ({@link kakehashi.domain.settings.Setting}).
 *
 * <p>The launcher checks all of them before anything starts and hands them on as system properties, from which
 * MicroProfile Config reads them here. Each key is also an environment variable.
 */
package kakehashi.domain.settings;
