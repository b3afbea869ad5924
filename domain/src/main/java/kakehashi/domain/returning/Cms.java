package kakehashi.domain.returning;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** What writer and reader of packages agree on. Source: RFC 5652, RFC 4055, RFC 3565. */
final class Cms {

    /** Wraps the key. */
    static final String WRAPPING = "RSA/ECB/OAEPPadding";

    /** Encrypts the content. */
    static final String CONTENT = "AES/CBC/PKCS5Padding";

    /** The algorithm of the content's key. */
    static final String KEY = "AES";

    static final byte[] ENVELOPED = Der.name("2a864886f70d010703");
    static final byte[] DATA = Der.name("2a864886f70d010701");
    static final byte[] AES_256_CBC = Der.name("60864801650304012a");

    /** How many bytes of the key's fingerprint say for whom a package is. */
    static final int RECIPIENT = 20;

    private static final byte[] SHA_256 = Der.piece(Der.SEQUENCE, Der.name("608648016503040201"));

    /** RSA-OAEP with SHA-256, as an algorithm with its parameters. */
    static final byte[] OAEP = Der.piece(
            Der.SEQUENCE,
            Der.name("2a864886f70d010107"),
            Der.piece(
                    Der.SEQUENCE,
                    Der.piece(Der.FIRST, SHA_256),
                    Der.piece(Der.SECOND, Der.piece(Der.SEQUENCE, Der.name("2a864886f70d010108"), SHA_256))));

    private Cms() {}

    /** The same for the cipher. */
    static AlgorithmParameterSpec oaep() {
        return new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    }
}
