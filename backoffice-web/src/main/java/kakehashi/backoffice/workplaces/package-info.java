/**
 * The register of places where personal data are worked with, on screen.
 *
 * <p>Source: T6, T8, T13.
 */
package kakehashi.backoffice.workplaces;
