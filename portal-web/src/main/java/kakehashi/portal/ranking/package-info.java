/**
 * Forms in which one side ranks the other: a box to choose from for each rank, and what is wrong told beside it.
 *
 * <p>Source: R-A32, R-A33.
 */
package kakehashi.portal.ranking;
