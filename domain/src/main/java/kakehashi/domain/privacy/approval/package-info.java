/**
 * The approval ledger (承諾・報告台帳): what the ward approved to be collected, for what purpose, from when to when.
 *
 * <p>An entry is never altered: one that no longer holds is withdrawn and stays to be read. Whether entries cover what an
 * event asks is decided by {@link kakehashi.domain.privacy.approval.Coverage} alone; publishing asks it. Every entry and
 * every withdrawal is written to the access log in the same transaction.
 *
 * <p>Source: R-F2, T3.
 */
package kakehashi.domain.privacy.approval;
