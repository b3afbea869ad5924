package kakehashi.domain.consultation;

import java.util.UUID;

/**
 * A file that goes with a message, without its content.
 *
 * @param id by which it is taken
 * @param kind what it is
 * @param name its name, opened
 * @param bytes how many it has
 */
public record AttachedLine(UUID id, AttachedFile.Kind kind, String name, int bytes) {

    /** How large it is in kB, at least 1. */
    public int kilobytes() {
        return Math.max(1, Math.round(bytes / 1024f));
    }

    /** Never shows the name. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
