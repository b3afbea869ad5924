package kakehashi.domain.privacy.closing;

/**
 * A package that was made.
 *
 * @param hash the SHA-256 of its file, 64 hexadecimal digits
 * @param bytes the size of its file
 * @param rows how many rows it holds
 */
record Packed(String hash, long bytes, long rows) {}
