/** Checks that the tests of several modules share. */
package kakehashi.i18n.testing;
