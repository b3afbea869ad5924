package kakehashi.domain.returning;

/** A package was altered or cut off, or is none. */
public class BrokenPackage extends RuntimeException {

    BrokenPackage(String what) {
        super(what);
    }
}
