/**
 * People seeking work. A seeker is known by the mail address alone; what they told for an activity stands in that
 * registration and opens only there.
 *
 * <p>Source: R-F4, R-W5.
 */
package kakehashi.domain.seeker;
