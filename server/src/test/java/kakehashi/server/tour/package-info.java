/**
 * Every page of the portal in every language, at two widths, light and dark: pictures to look at, and what axe and the
 * network say. Not a test: it writes {@code docs/tour.md} and asserts nothing. Run by the profile {@code tour}.
 */
package kakehashi.server.tour;
