/**
 * Texts that staff write in every language: their states, the rules of changing them, and who changed which when.
 *
 * <p>Japanese is the source. When its words change, every translation is stale until somebody writes or confirms it
 * again; only what is ready is shown. A form names the versions it showed, so that nobody writes over what another person
 * wrote meanwhile. Each change is a {@link kakehashi.domain.wording.TextChange} with what the text said before, and an
 * entry of the access log, in the transaction of the change.
 *
 * <p>Source: T4; experience, back office.
 */
package kakehashi.domain.wording;
