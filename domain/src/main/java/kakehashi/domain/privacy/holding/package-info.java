/**
 * What people who use the portal are told that is held about them. Each room that holds personal data gives its own part
 * ({@link kakehashi.domain.privacy.holding.PersonalDataHolder}); whoever puts the parts together knows none of the rooms,
 * and no room can be forgotten: an entity with a sealed column belongs to a holder, and a test says so.
 *
 * <p>What is given are facts about the person, and what the person wrote or was written to. What staff noted for themselves
 * is not among them: it is disclosed by a decision of the ward.
 *
 * <p>Source: architecture (rule 9); domain 4.1 (法76); R-WS3.
 */
package kakehashi.domain.privacy.holding;
