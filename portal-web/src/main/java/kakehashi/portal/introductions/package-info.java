/** A seeker reads which openings the office proposes, how each fits, and accepts, declines or takes back. Source: R-A33, T7. */
package kakehashi.portal.introductions;
