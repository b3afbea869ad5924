package kakehashi.server;

/** A setting is wrong or missing; the message is one sentence that names it. */
final class Misconfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misconfigured(String sentence) {
        super(sentence);
    }
}
