/**
 * What signing up and reading cost, measured on the delivered product. Not a test: it prints tables and asserts nothing.
 * Run by the profile {@code benchmark}; explained in {@code docs/performance.md}.
 */
package kakehashi.server.benchmark;
