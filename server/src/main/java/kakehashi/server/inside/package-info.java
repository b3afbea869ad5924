/**
 * What works among the platform's own classes. It is a jar of its own, because the launcher's class path does not have
 * those classes: nothing here may use the launcher, and the launcher loads it by name.
 */
package kakehashi.server.inside;
