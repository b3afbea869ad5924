/**
 * What every part of the domain needs: the broken rule, the acting person, the clock, a page of a list, and how instants
 * and lists are stored.
 */
package kakehashi.domain.shared;
