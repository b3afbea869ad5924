package kakehashi.domain.returning;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** Encrypts a stream for the ward's key while it is written; closing it ends the message. */
public final class SealedOutput extends FilterOutputStream {

    private static final int CHUNK = 64 * 1024;
    private static final int KEY_BITS = 256;

    /** Ends of: content, its description, envelope, its choice, message. */
    private static final int OPEN_PIECES = 5;

    private final Cipher content;
    private final byte[] waiting = new byte[CHUNK];
    private int filled;
    private boolean closed;

    private SealedOutput(OutputStream out, Cipher content) {
        super(out);
        this.content = content;
    }

    /** Begins a message for a key. */
    public static SealedOutput begin(OutputStream out, WardKey ward) throws IOException {
        try {
            KeyGenerator generator = KeyGenerator.getInstance(Cms.KEY);
            generator.init(KEY_BITS);
            SecretKey key = generator.generateKey();
            Cipher content = Cipher.getInstance(Cms.CONTENT);
            content.init(Cipher.ENCRYPT_MODE, key);
            Cipher wrapping = Cipher.getInstance(Cms.WRAPPING);
            wrapping.init(Cipher.ENCRYPT_MODE, ward.key(), Cms.oaep());
            open(out, Der.SEQUENCE);
            out.write(Cms.ENVELOPED);
            open(out, Der.FIRST);
            open(out, Der.SEQUENCE);
            out.write(Der.number(2));
            out.write(Der.piece(Der.SET, recipient(ward, wrapping.doFinal(key.getEncoded()))));
            open(out, Der.SEQUENCE);
            out.write(Cms.DATA);
            out.write(Der.piece(Der.SEQUENCE, Cms.AES_256_CBC, Der.piece(Der.OCTETS, content.getIV())));
            open(out, Der.FIRST);
            return new SealedOutput(out, content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt for the ward", e);
        }
    }

    private static byte[] recipient(WardKey ward, byte[] wrapped) {
        return Der.piece(
                Der.SEQUENCE,
                Der.number(2),
                Der.piece(Der.FIRST_PLAIN, Arrays.copyOf(ward.digest(), Cms.RECIPIENT)),
                Cms.OAEP,
                Der.piece(Der.OCTETS, wrapped));
    }

    private static void open(OutputStream out, int kind) throws IOException {
        out.write(kind);
        out.write(Der.OPEN);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int some = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, from + done, waiting, filled, some);
            filled += some;
            done += some;
            if (filled == CHUNK) {
                chunk(content.update(waiting, 0, filled));
                filled = 0;
            }
        }
    }

    private void chunk(byte[] encrypted) throws IOException {
        if (encrypted != null && encrypted.length > 0) {
            out.write(Der.piece(Der.OCTETS, encrypted));
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream last = out) {
            chunk(content.doFinal(waiting, 0, filled));
            last.write(new byte[2 * OPEN_PIECES]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt for the ward", e);
        } finally {
            Arrays.fill(waiting, (byte) 0);
        }
    }
}
