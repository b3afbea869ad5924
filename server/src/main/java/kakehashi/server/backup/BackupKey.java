package kakehashi.server.backup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import kakehashi.domain.settings.OwnerOnly;

/**
 * The key of one kind of backup: a keyset in a file {@code data.json} or {@code keys.json}, for AES-256-GCM in segments
 * of 1 MB (Tink's streaming AEAD).
 */
public final class BackupKey {

    private final BackupKind kind;
    private final Path file;
    private final StreamingAead aead;

    private BackupKey(BackupKind kind, Path file, KeysetHandle keyset) throws GeneralSecurityException {
        this.kind = kind;
        this.file = file;
        this.aead = keyset.getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class);
    }

    /** Whether the folder holds the key of a kind of backup. */
    public static boolean isIn(Path folder, BackupKind kind) {
        return Files.exists(folder.resolve(kind.keyFile()));
    }

    /** Makes the key of a kind of backup; for our own user alone, as is the folder. */
    public static void make(Path folder, BackupKind kind) throws IOException {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, StreamingAeadConfig2026.get());
            String content = TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, StreamingAeadConfig2026.get(), InsecureSecretKeyAccess.get());
            Files.writeString(OwnerOnly.file(OwnerOnly.folder(folder).resolve(kind.keyFile())), content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a key", e);
        }
    }

    /**
     * Reads the key of a kind of backup.
     *
     * @throws Unusable when it is missing or no key
     */
    public static BackupKey read(Path folder, BackupKind kind) throws IOException {
        Path file = folder.resolve(kind.keyFile());
        if (!Files.isReadable(file)) {
            throw new Unusable("The key of these backups is not there: " + file + ".");
        }
        try {
            KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), StreamingAeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return new BackupKey(kind, file, keyset);
        } catch (GeneralSecurityException e) {
            throw new Unusable("The file " + file + " is no key of backups.");
        }
    }

    /** Where it was read from. */
    Path file() {
        return file;
    }

    /** The kind of backups it is for. */
    BackupKind kind() {
        return kind;
    }

    /** What is written to the result is sealed into a stream; closing the one closes the other. */
    OutputStream sealing(OutputStream sealed) throws IOException {
        try {
            return aead.newEncryptingStream(sealed, kind.name().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a backup", e);
        }
    }

    /** Opens a sealed stream; reading fails with an {@link IOException} where it was altered or ends too early. */
    InputStream opening(InputStream sealed) throws IOException {
        try {
            return aead.newDecryptingStream(sealed, kind.name().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open a backup", e);
        }
    }
}
