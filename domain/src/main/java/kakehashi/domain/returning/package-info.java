/**
 * The form in which a programme year is given back: one file, encrypted so that only the ward's private key opens it.
 *
 * <p>The file is a CMS message (RFC 5652): a key of its own for AES-256, wrapped with RSA-OAEP and SHA-256 for the ward's
 * public key. Inside is a ZIP; {@code SHA256SUMS} in it names every other file with its hash. Common tools open both.
 * Nothing here needs a server: the launcher opens packages, too.
 */
package kakehashi.domain.returning;
