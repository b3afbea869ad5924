/**
 * The words that texts of staff are searched for: what tells who somebody is, and what nobody may be asked about.
 *
 * <p>{@link kakehashi.domain.privacy.words.WordBooks} keeps them, by language, and a manager changes them; {@link
 * kakehashi.domain.privacy.words.WordsCheck} searches a text.
 *
 * <p>Source: T5, R-WS4.
 */
package kakehashi.domain.privacy.words;
