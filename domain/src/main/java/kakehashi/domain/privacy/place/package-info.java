/**
 * The places where personal data are worked with (取扱場所): the office, venues where lists are kept, and how the data are
 * locked away there.
 *
 * <p>A {@link kakehashi.domain.privacy.place.WorkPlace} stands in the register until it is given up; its words never
 * change, so that what was reported to the ward stays true.
 *
 * <p>Source: T6, T8, T13.
 */
package kakehashi.domain.privacy.place;
