/**
 * How the 21 clauses of the special terms on personal data stand today.
 *
 * <p>Each {@link kakehashi.domain.privacy.clauses.ClauseCheck} counts, in one query for all of them, what would break its
 * clauses, or what they need at least; findings of the year's closed inspection are added. A clause is red as soon as one
 * of them is not fine. What the law or the ward alone acts on is outside. Nothing here tells anything about anybody.
 *
 * <p>Source: T1, T17.
 */
package kakehashi.domain.privacy.clauses;
