/** The front page: what the programme is for, and where to go next. Source: R-F3. */
package kakehashi.portal.home;
