/**
 * The end of a contract: what is held of a year is counted, given back to the ward in one encrypted package, received,
 * erased at the word of two people, its keys destroyed, searched for what is left, and certified.
 *
 * <p>The states of a {@link kakehashi.domain.privacy.closing.Closing} come one after the other and are refused out of
 * order. A state tells what is finished: erasing that broke off leaves it where it was, and goes on when it is asked
 * again. Steps and counts are only ever added. Source: T11, T12, P9, R-F6, domain 4.4.
 */
package kakehashi.domain.privacy.closing;
