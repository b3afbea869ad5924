/**
 * Who may handle which data, from when to when, and what must be proven first: the signed pledge and the training in the
 * terms, the security policy and the law.
 *
 * <p>A {@link kakehashi.domain.privacy.handler.Handler} binds an account to the data of one programme year for a period;
 * outside of it nobody sees that year's persons. Proofs are only ever added (the database grants nothing else). Both are
 * written into the access log.
 *
 * <p>Source: T2, T13, T18, R-W3, R-C1, R-C3, R-F6, R-F7.
 */
package kakehashi.domain.privacy.handler;
