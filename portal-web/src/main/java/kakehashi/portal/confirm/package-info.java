/** Confirming an address by the mailed link: the link only asks, the button confirms, so that mail scanners confirm nothing. */
package kakehashi.portal.confirm;
