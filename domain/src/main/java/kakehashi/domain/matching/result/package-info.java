/**
 * What came of each meeting of a published interview timetable: whether both were there, whether the company would like to go
 * on, the next step and by when. The company enters it for those who still show it something, staff for everybody from the
 * paper sheets; whoever comes second reads what stands before it is replaced.
 *
 * <p>A result belongs to the pair, so it stays when a later timetable moves the meeting. The person reads the next step alone,
 * and only where the company says so; never the company's wish.
 *
 * <p>Source: R-A33, T7.
 */
package kakehashi.domain.matching.result;
