package kakehashi.domain.matching.result;

import java.time.LocalDate;

/**
 * What a company tells somebody it met.
 *
 * @param pair the company and the person
 * @param step what comes next
 * @param by until when; null for no day
 */
public record ToldStep(Pair pair, NextStep step, LocalDate by) {}
