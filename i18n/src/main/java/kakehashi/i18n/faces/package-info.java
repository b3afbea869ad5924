/**
 * Texts in Faces pages: {@code #{t['key']}}, readings over kanji, Faces' own messages, and what a page shows when
 * something goes wrong.
 *
 * <p>The language of a request is decided once, by each application's own filter, and travels as a request attribute
 * ({@link kakehashi.i18n.faces.ReaderLanguage}).
 */
package kakehashi.i18n.faces;
