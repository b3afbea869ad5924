/**
 * What a company sees and does: the front page for companies, and behind the mailed link its profile, job postings,
 * internships, booths, and what seekers agreed to show it.
 *
 * <p>{@link kakehashi.portal.company.CompanyVisitor} says which company the visitor who is signed in acts for. Nothing here
 * is cached but the pages that are the same for everybody, and no form needs a server session.
 */
package kakehashi.portal.company;
