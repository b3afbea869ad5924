package kakehashi.backoffice.interviews;

import java.util.List;
import kakehashi.backoffice.lists.Address;

/**
 * A draft in words.
 *
 * @param number what it is called
 * @param at when it was made
 * @param how how it was made
 * @param score how good it is, a sentence each
 * @param published whether everybody sees it
 * @param address its page
 */
public record DraftLine(String number, String at, String how, List<String> score, boolean published, Address address) {}
