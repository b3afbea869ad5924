package kakehashi.domain.privacy.sealing;

/** The keysets of a programme year are not in the keys folder; its personal data can be neither read nor written. */
public class KeysMissing extends RuntimeException {

    KeysMissing(int year) {
        super("the keysets of the programme year " + year + " are missing");
    }
}
