/**
 * Cases of consultation: the list, which names no seeker; one case with everything that was done, for whoever may see it;
 * and the forms that write records, take words out of them, give a case to a counsellor and close it.
 *
 * <p>Source: R-A13, R-A23, R-D13, T5.
 */
package kakehashi.backoffice.cases;
