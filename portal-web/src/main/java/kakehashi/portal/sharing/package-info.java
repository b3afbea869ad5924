/**
 * A seeker says which company sees which of the own answers, until when, and takes that back.
 *
 * <p>What is agreed to is read on the page in one sentence and kept as it was read.
 */
package kakehashi.portal.sharing;
