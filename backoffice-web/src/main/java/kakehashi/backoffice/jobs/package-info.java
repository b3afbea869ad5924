/**
 * All timers of the product. {@link kakehashi.backoffice.jobs.Jobs} starts them with the application and stops them with
 * it; no run begins before the one before it has ended, and a failed run does not keep the next from happening. Several
 * servers may run them at once: what is due is claimed row by row.
 */
package kakehashi.backoffice.jobs;
