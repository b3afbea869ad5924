/**
 * The stocktaking of accounts: in every quarter of a calendar year a manager says of each account that can sign in
 * whether it may stay, or stops it, and signs the whole.
 *
 * <p>What an account was like when somebody decided is kept with the decision ({@link
 * kakehashi.domain.privacy.stocktaking.StocktakingLine}), which is only ever added. A stocktaking is signed once, and only
 * when every account that is not stopped was decided on. A quarter that went by without it stays empty: one can only take
 * stock of what is there.
 *
 * <p>Source: T6, T13, R-WS1, domain 4.2.
 */
package kakehashi.domain.privacy.stocktaking;
