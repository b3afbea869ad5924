/**
 * Languages and texts, in Java SE alone.
 *
 * <p>Every sentence a person reads is a key in {@code portal_<tag>.properties} (what the public reads, mails and
 * labels shared by both sides) or {@code backoffice_<tag>.properties} (what staff read). {@link Texts} formats them as
 * ICU messages. {@link Ruby} carries readings over kanji from a markup to whoever shows them.
 *
 * <p>Invariant: a listed language has every key, with the placeholders and plural forms its own grammar needs.
 */
package kakehashi.i18n;
