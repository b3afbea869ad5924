package kakehashi.domain.matching.introduction;

import kakehashi.domain.company.Openings;

/**
 * An opening beside a seeker's wishes.
 *
 * @param shown the opening and who offers it
 * @param comparison point by point
 * @param introduced where an introduction to it is; null when there is none
 */
public record Candidate(Openings.Shown shown, Comparison comparison, Introduction.State introduced) {}
