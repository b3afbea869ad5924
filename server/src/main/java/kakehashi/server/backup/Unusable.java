package kakehashi.server.backup;

/** A backup, its key or the place it should go to is not as it must be; the message is one sentence. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence names the file or the place, never what is in it. */
    public Unusable(String sentence) {
        super(sentence);
    }
}
