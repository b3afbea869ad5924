/** What machines ask, and the pages for what went wrong. */
package kakehashi.backoffice.operation;
