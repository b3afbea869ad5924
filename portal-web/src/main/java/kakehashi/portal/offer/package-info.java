/** A place that came free, offered behind a mailed link. */
package kakehashi.portal.offer;
