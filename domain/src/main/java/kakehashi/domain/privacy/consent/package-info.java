/**
 * Purposes of use, the notices that state them, and what people agreed to.
 *
 * <p>A notice is shown before the first field and published per kind of event in numbered versions; its full text in
 * each language is stored with its SHA-256. A consent names the text that was on the screen, its language and hash and
 * the instant; its withdrawal is a row beside it. Both are only ever added: no database account of ours can alter or
 * delete them.
 *
 * <p>Source: T4, T7, R-W5; domain 4.3.
 */
package kakehashi.domain.privacy.consent;
