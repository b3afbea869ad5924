/**
 * Seekers and openings side by side, and their introductions: staff propose, the seeker answers first, then the company.
 *
 * <p>A comparison tells point by point what fits, what does not and what nobody knows; there is no score. A company learns of
 * an introduction once the seeker accepted it, and sees what the seeker agreed to show it and nothing else; it sees nothing
 * and can answer nothing from the moment the seeker takes that back.
 *
 * <p>Source: R-A33, R-A23, T7, R-W5; domain 0.6.
 */
package kakehashi.domain.matching.introduction;
