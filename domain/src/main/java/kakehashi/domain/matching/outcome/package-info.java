/**
 * What becomes of bringing a seeker and a company together, from being introduced to staying.
 *
 * <p>An {@link kakehashi.domain.matching.outcome.Outcome} is one way of one seeker's case to one company. Its
 * {@link kakehashi.domain.matching.outcome.OutcomeStep}s are only ever added; where it stands follows from them
 * ({@link kakehashi.domain.matching.outcome.OutcomePath}). Stages may be skipped; it goes back only by a correction that
 * says why. Who sees a case sees what became of it, and nobody else does.
 *
 * <p>What a company has to do when somebody joins it or leaves it is a {@link kakehashi.domain.matching.outcome.Duty}, with
 * the day the law gives.
 *
 * <p>Source: domain 2.8, domain 5, R-D11.
 */
package kakehashi.domain.matching.outcome;
