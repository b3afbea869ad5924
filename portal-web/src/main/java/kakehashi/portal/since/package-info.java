/**
 * The one question that is mailed to people some months after they joined a company. The page needs no session and no
 * scripts; looking at it changes nothing, so that programs which open links in mails answer for nobody.
 */
package kakehashi.portal.since;
