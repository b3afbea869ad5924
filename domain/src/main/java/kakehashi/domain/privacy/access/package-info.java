/**
 * Who saw what. Every service method that returns personal data carries {@link
 * kakehashi.domain.privacy.access.Discloses}; its interceptor writes an entry in the same transaction, so that nothing
 * is shown that was not logged.
 *
 * <p>Entries are only ever added (the database grants nothing else) and each holds the SHA-256 of its predecessor, so
 * that a changed or missing entry shows.
 *
 * <p>Source: R-WS3, R-CS3.
 */
package kakehashi.domain.privacy.access;
