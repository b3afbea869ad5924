/** What machines ask: health, metrics, robots, sitemap; and the page for what went wrong. */
package kakehashi.portal.operation;
