/**
 * What is held about people, room by room ({@link kakehashi.domain.privacy.holding.PersonalDataHolder}): what they are told
 * of it, and the tables by which a programme year is given back and erased. Whoever puts the parts together knows none of
 * the rooms, and no room can be forgotten: every sealed column stands in one holder's tables, and a test says so.
 *
 * <p>What people are told are facts about them, and what they wrote or were written to. What staff noted for themselves is
 * not among them: it is disclosed by a decision of the ward. The ward gets everything.
 *
 * <p>Source: architecture (rule 9); domain 4.1 (法76); R-WS3, T11.
 */
package kakehashi.domain.privacy.holding;
