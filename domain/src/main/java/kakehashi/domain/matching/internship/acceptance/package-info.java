/**
 * Deferred acceptance between people who rank places and places that rank people: pure, without a database or a clock.
 *
 * <p>What comes out is stable: no person and no place would both rather have each other than what they got. Of all stable
 * results it is the one in which every person gets the best place that any of them gives.
 *
 * <p>Source: R-A32; Gale and Shapley 1962 (hospitals and residents).
 */
package kakehashi.domain.matching.internship.acceptance;
