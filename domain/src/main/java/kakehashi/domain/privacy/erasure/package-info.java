/**
 * A programme year leaves the software: what is held of it is given back in open form, erased, and what is left of it
 * counted. Each room describes its tables ({@link kakehashi.domain.privacy.holding.PersonalDataHolder}); nothing here knows
 * a room.
 *
 * <p>Rows are erased whole, in rounds of a bounded number: first those that hang on others, at last those all hang on.
 * Where it goes on is what is still there, so it may be broken off at any moment. A row is erased when it is shown to be of
 * the year, and counts as left until then, and also while it is not shown to be of another: what hangs on nothing is never
 * erased by mistake and never overlooked.
 *
 * <p>Source: T11, T12, R-W2, R-C4; domain 4.4.
 */
package kakehashi.domain.privacy.erasure;
