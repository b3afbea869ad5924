/**
 * Surveys after events: results as sums, questionnaires to print, and papers to type. Nobody here can see who answered.
 *
 * <p>Source: domain 5.
 */
package kakehashi.backoffice.surveys;
