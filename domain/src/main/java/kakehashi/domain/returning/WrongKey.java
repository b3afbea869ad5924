package kakehashi.domain.returning;

/** A package is not for this key, or it is no key. */
public class WrongKey extends RuntimeException {

    WrongKey(Throwable cause) {
        super("the key does not open it", cause);
    }
}
