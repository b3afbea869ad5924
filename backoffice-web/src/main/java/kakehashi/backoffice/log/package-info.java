/**
 * The access log as auditors, the ward and the manager read it: who saw or used whose data, in sentences, and whether
 * its chain is whole. It names sign-ups by their numbers and no visitor. Every look at it is written into it.
 *
 * <p>The filter stands in the address.
 *
 * <p>Source: R-WS3, R-CS3; experience, the ward's room.
 */
package kakehashi.backoffice.log;
