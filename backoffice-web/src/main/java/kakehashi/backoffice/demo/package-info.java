/**
 * The sample programme: a fictional fiscal year with its venues, events and notices, loaded when the demo is on and no
 * programme was ever opened. What takes place stands in {@code events.csv}, what it is called in {@code
 * texts_<tag>.properties}.
 *
 * <p>Source: domain 6, 4.3.
 */
package kakehashi.backoffice.demo;
