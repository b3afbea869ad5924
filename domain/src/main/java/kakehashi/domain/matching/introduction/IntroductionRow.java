package kakehashi.domain.matching.introduction;

import kakehashi.domain.company.Opening;

/**
 * An introduction in a list; the seeker is told by the number of the case.
 *
 * @param introduction the introduction
 * @param number the number of the seeker's case
 * @param company the company's name
 * @param opening what it offers
 * @param shown whether the company sees something of the seeker now
 */
public record IntroductionRow(Introduction introduction, int number, String company, Opening opening, boolean shown) {}
