/**
 * The programme's report to the ward, for a month or a year: made from all {@link kakehashi.domain.report.Report}s, looked
 * at, and submitted as a numbered version with its figures as they were. Versions are only ever added; what was wrong is
 * put right by the next one.
 *
 * <p>Those who handle a programme's data see and submit its figures; the ward and its auditors see what was submitted. Each
 * look, file and submission is an entry of the access log.
 *
 * <p>Source: domain 5, T14, contract.md (roles).
 */
package kakehashi.domain.reporting;
