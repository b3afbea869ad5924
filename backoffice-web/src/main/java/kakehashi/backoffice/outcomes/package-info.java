/**
 * What became of bringing seekers and companies together: the list and the board, which name no seeker; one way with its
 * steps and what the company has to do; and the forms that begin one, enter a stage or an end, and correct.
 *
 * <p>Source: R-D11, domain 5, domain 2.8.
 */
package kakehashi.backoffice.outcomes;
