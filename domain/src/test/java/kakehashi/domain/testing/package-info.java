/**
 * What the integration tests stand on: one real database, one server per application, and the rows a test starts from.
 *
 * <p>{@link kakehashi.domain.testing.TestDatabase} starts MariaDB when the first test asks and migrates it as the
 * launcher does. {@link kakehashi.domain.testing.TestWars} builds two applications that differ in their database account
 * alone; each runs in one Payara Micro from its first test to the end. A test empties the tables first, so tests run in
 * any order.
 */
package kakehashi.domain.testing;
