/**
 * What one side ranks of the other, whoever they are: each once, the dearest first, and no more than was asked for.
 *
 * <p>Source: R-A32, R-A33.
 */
package kakehashi.domain.matching.ranking;
