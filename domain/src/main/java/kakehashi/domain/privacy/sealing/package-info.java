/**
 * Personal columns are unreadable in the database.
 *
 * <p>Each programme year has a {@link kakehashi.domain.privacy.sealing.Seal}: an AES-256-GCM keyset for values and an
 * HMAC-SHA-256 keyset for the blind index, both in the keys folder, outside the database. A sealed value is bound to its
 * column and row, so a value copied elsewhere does not open. What must be found again (mail address, phone, beginnings
 * of name words) is indexed by keyed hashes. Destroying a year's keysets makes every copy of its data unreadable.
 *
 * <p>Source: R-D14, T8, T11; domain 4.2.
 */
package kakehashi.domain.privacy.sealing;
