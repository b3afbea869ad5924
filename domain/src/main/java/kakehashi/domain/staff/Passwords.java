package kakehashi.domain.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;

/** Makes first passwords, and hashes and compares passwords. */
final class Passwords {

    /** 7 MiB, which stay taken, five passes, one lane. Source: OWASP password storage guidance. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(7_168, 5, 1, 32, Argon2.ID);

    /** Compared with when nobody has the login, so that the answer takes as long. */
    private static final String NOBODYS_HASH = hash("nobody has this password");

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int FIRST_PASSWORD_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** A password drawn by lot, of letters and digits nobody confuses. */
    static String draw() {
        return RANDOM.ints(FIRST_PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Takes as long as comparing with a real one. */
    static void compareWithNobodys(String password) {
        matches(password, NOBODYS_HASH);
    }
}
