package kakehashi.domain.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows, in the order asked for; empty behind the end
 * @param total how many rows all pages have together
 * @param <T> what a row is
 */
public record Slice<T>(List<T> rows, long total) {}
