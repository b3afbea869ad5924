/**
 * The next version of a notice while staff write it, and its publication.
 *
 * <p>There is at most one draft for each kind of event in a programme. It begins as a copy of the version in force.
 * Publishing copies its ready texts into {@link kakehashi.domain.privacy.consent}, where no account of ours alters them,
 * and is refused until every language offered is ready. The published notice has the id of the draft, so that its changes
 * are found by it.
 *
 * <p>Source: T4; domain 4.3.
 */
package kakehashi.domain.privacy.notice;
