/**
 * The approval ledger as manager and ward keep it: what the ward approved, entered with its document, and withdrawn when it
 * no longer holds. Handlers and auditors read it.
 *
 * <p>Source: R-F2.
 */
package kakehashi.backoffice.approvals;
