package kakehashi.backoffice.today;

import kakehashi.backoffice.lists.Address;

/**
 * Something that waits.
 *
 * @param count how many there are
 * @param words what they are
 * @param address of the list in which it is done; null when the reader sees none
 */
public record WaitingLine(long count, String words, Address address) {}
