/**
 * Booking a consultation, one thing a page: how and what about, the day, the time, notice and consent, answers, check,
 * done; then the page behind the mailed link, where a booking is confirmed, moved and called off.
 *
 * <p>What is wanted stands in the address, since it says nothing of who wants it, so that pages that only read need no
 * session and every page can be opened in another language; who wants it is kept by {@link kakehashi.portal.form}.
 */
package kakehashi.portal.consult;
