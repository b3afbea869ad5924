/**
 * The reports to the ward of who handles a year's personal data, where, and on which devices (取扱責任者・取扱者報告書 and
 * 変更届).
 *
 * <p>A report is made from the registers ({@link kakehashi.domain.privacy.change.RegisterState}): what they say now beside
 * what the last report said. The first of a year tells everything; a later one is made only when something changed. It is
 * never altered; the day on which it was handed in is noted once.
 *
 * <p>Source: T13, R-C1.
 */
package kakehashi.domain.privacy.change;
