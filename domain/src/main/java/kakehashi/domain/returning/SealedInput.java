package kakehashi.domain.returning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens a message as {@link SealedOutput} writes it, while it is read. */
public final class SealedInput extends InputStream {

    private static final int MOST = 1 << 20;
    private static final int MORE_BYTES = 0x80;
    private static final int LENGTH = 0x7F;

    private final DataInputStream in;
    private Cipher content;
    private byte[] opened = new byte[0];
    private int at;
    private boolean ended;

    private SealedInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Begins to open a message.
     *
     * @throws WrongKey when it is for another key
     * @throws BrokenPackage when it is none
     */
    public static SealedInput open(InputStream in, PrivateKey key) throws IOException {
        SealedInput input = new SealedInput(in);
        try {
            input.begin(key);
            return input;
        } catch (EOFException cutOff) {
            throw new BrokenPackage("the package is cut off");
        }
    }

    private void begin(PrivateKey key) throws IOException {
        enter(Der.SEQUENCE);
        expect(Cms.ENVELOPED);
        enter(Der.FIRST);
        enter(Der.SEQUENCE);
        expect(Der.number(2));
        byte[] wrapped = wrapped(piece(Der.SET));
        enter(Der.SEQUENCE);
        expect(Cms.DATA);
        SealedInput algorithm = new SealedInput(new ByteArrayInputStream(piece(Der.SEQUENCE)));
        algorithm.expect(Cms.AES_256_CBC);
        byte[] start = algorithm.piece(Der.OCTETS);
        enter(Der.FIRST);
        content = cipher(key, wrapped, start);
    }

    private static byte[] wrapped(byte[] recipients) throws IOException {
        SealedInput set = new SealedInput(new ByteArrayInputStream(recipients));
        SealedInput recipient = new SealedInput(new ByteArrayInputStream(set.piece(Der.SEQUENCE)));
        recipient.expect(Der.number(2));
        recipient.piece(Der.FIRST_PLAIN);
        recipient.expect(Cms.OAEP);
        return recipient.piece(Der.OCTETS);
    }

    private static Cipher cipher(PrivateKey key, byte[] wrapped, byte[] start) {
        try {
            Cipher wrapping = Cipher.getInstance(Cms.WRAPPING);
            wrapping.init(Cipher.DECRYPT_MODE, key, Cms.oaep());
            Cipher content = Cipher.getInstance(Cms.CONTENT);
            content.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(wrapping.doFinal(wrapped), Cms.KEY),
                    new IvParameterSpec(start));
            return content;
        } catch (GeneralSecurityException otherKey) {
            throw new WrongKey(otherKey);
        }
    }

    private void enter(int kind) throws IOException {
        if (in.readUnsignedByte() != kind || in.readUnsignedByte() != Der.OPEN) {
            throw new BrokenPackage("this is no package");
        }
    }

    private void expect(byte[] bytes) throws IOException {
        byte[] there = in.readNBytes(bytes.length);
        if (!Arrays.equals(there, bytes)) {
            throw new BrokenPackage("this is no package");
        }
    }

    private byte[] piece(int kind) throws IOException {
        if (in.readUnsignedByte() != kind) {
            throw new BrokenPackage("the package was altered");
        }
        return bytes();
    }

    private byte[] bytes() throws IOException {
        int length = in.readUnsignedByte();
        if (length >= MORE_BYTES) {
            int more = length & LENGTH;
            length = 0;
            for (int i = 0; i < more && length <= MOST; i++) {
                length = length << Byte.SIZE | in.readUnsignedByte();
            }
        }
        if (length < 0 || length > MOST) {
            throw new BrokenPackage("the package was altered");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return content;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == opened.length && !ended) {
            next();
        }
        if (at == opened.length) {
            return -1;
        }
        int some = Math.min(length, opened.length - at);
        System.arraycopy(opened, at, into, from, some);
        at += some;
        return some;
    }

    private void next() throws IOException {
        try {
            int kind = in.readUnsignedByte();
            if (kind == Der.OCTETS) {
                byte[] some = content.update(bytes());
                opened = some == null ? new byte[0] : some;
            } else if (kind == 0) {
                opened = content.doFinal();
                ended = true;
            } else {
                throw new BrokenPackage("the package was altered");
            }
            at = 0;
        } catch (EOFException cutOff) {
            throw new BrokenPackage("the package is cut off");
        } catch (GeneralSecurityException altered) {
            throw new BrokenPackage("the package was altered");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
