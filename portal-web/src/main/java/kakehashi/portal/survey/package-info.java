/**
 * The survey after an event, behind a mailed link. The page needs no session and no scripts, and nothing in what it posts
 * says who answers.
 */
package kakehashi.portal.survey;
