/**
 * The programme's monthly and yearly reports: those who handle its data look at the figures and submit them, the ward and
 * its auditors read what was submitted.
 */
package kakehashi.backoffice.reports;
