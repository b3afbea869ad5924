package kakehashi.domain.returning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.domain.settings.OwnerOnly;

/** The ward's key for what is given back: RSA of at least 3072 bits, as PEM. Source: RFC 7468. */
public final class WardKey {

    /** The most characters of a key as it is pasted. */
    public static final int LONGEST = 4000;

    /** The name of the file with the private key. */
    public static final String PRIVATE_FILE = "ward-key.private.pem";

    /** The name of the file with the public key. */
    public static final String PUBLIC_FILE = "ward-key.public.pem";

    private static final int LEAST_BITS = 3072;
    private static final int MADE_BITS = 4096;
    private static final int MOST_BITS = 8192;
    private static final int LINE = 64;
    private static final String RSA = "RSA";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";

    private final RSAPublicKey key;

    private WardKey(RSAPublicKey key) {
        this.key = key;
    }

    /** Reads a public key; empty when it is none, a private one, or too short. */
    public static Optional<WardKey> parse(String pem) {
        if (pem == null || pem.length() > LONGEST || pem.contains("PRIVATE")) {
            return Optional.empty();
        }
        try {
            RSAPublicKey key = (RSAPublicKey)
                    KeyFactory.getInstance(RSA).generatePublic(new X509EncodedKeySpec(content(pem, PUBLIC)));
            int bits = key.getModulus().bitLength();
            return bits < LEAST_BITS || bits > MOST_BITS ? Optional.empty() : Optional.of(new WardKey(key));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /**
     * Reads a private key, as {@link #make} or OpenSSL writes it without a password.
     *
     * @throws WrongKey when it is none
     */
    public static PrivateKey readPrivate(Path file) throws IOException {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            return KeyFactory.getInstance(RSA).generatePrivate(new PKCS8EncodedKeySpec(content(pem, PRIVATE)));
        } catch (GeneralSecurityException | IllegalArgumentException | java.nio.charset.CharacterCodingException none) {
            throw new WrongKey(none);
        }
    }

    private static byte[] content(String pem, String kind) {
        Matcher found = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
                .matcher(pem);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + kind);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    /**
     * Makes a new pair of keys in a folder, for its owner alone; existing ones are never replaced.
     *
     * @throws FileAlreadyExistsException when there is one
     */
    public static WardKey make(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        for (String name : new String[] {PRIVATE_FILE, PUBLIC_FILE}) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(MADE_BITS);
            KeyPair pair = generator.generateKeyPair();
            WardKey made = new WardKey((RSAPublicKey) pair.getPublic());
            Files.writeString(
                    OwnerOnly.file(folder.resolve(PRIVATE_FILE)),
                    pem(pair.getPrivate().getEncoded(), PRIVATE));
            Files.writeString(OwnerOnly.file(folder.resolve(PUBLIC_FILE)), made.pem());
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make keys", e);
        }
    }

    private static String pem(byte[] content, String kind) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    /** The key as PEM. */
    public String pem() {
        return pem(key.getEncoded(), PUBLIC);
    }

    /** By what two people can compare it: the SHA-256 of the key in 64 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest());
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    RSAPublicKey key() {
        return key;
    }
}
