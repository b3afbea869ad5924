/**
 * Backups as files: what stands in the database, or the keys that open it, sealed with a key of its own. Knows neither
 * settings nor how the database is reached.
 *
 * <p>Invariants: what is written is read from one moment of the database; a file that was cut short or altered is never
 * taken for whole; nothing that is there is overwritten; the key of the one kind of backup does not open the other.
 */
package kakehashi.server.backup;
