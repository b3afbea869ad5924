/**
 * Events: what takes place, when, where, for whom and with how many places.
 *
 * <p>An {@link kakehashi.domain.event.EventKind} says by its traits what an event of that kind is; there is one class of
 * event. Places are counted per audience in one row each, taken and given back by single conditional updates, so that no
 * crowd can take one place twice. Visitors read the {@link kakehashi.domain.event.Catalogue}, at most a second old.
 *
 * <p>Source: R-A11 to R-A33.
 */
package kakehashi.domain.event;
