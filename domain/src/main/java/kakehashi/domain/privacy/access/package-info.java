/**
 * Who saw what. Every service method that returns personal data carries {@link
 * kakehashi.domain.privacy.access.Discloses}; its interceptor writes an entry in the same transaction, so that nothing
 * is shown that was not logged. Searches are logged by their kind, also when they find nobody, and never by their words.
 * A look that is refused is rolled back and logged as denied.
 *
 * <p>Entries are only ever added (the database grants nothing else) and each holds the SHA-256 of its predecessor, so
 * that a changed or missing entry shows.
 *
 * <p>Source: R-WS3, R-CS3, R-W5.
 */
package kakehashi.domain.privacy.access;
