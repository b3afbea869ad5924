/**
 * The clauses of the special terms on one page, each with what was counted and where it can be seen; and as a file.
 *
 * <p>Source: T1, T17.
 */
package kakehashi.backoffice.clauses;
