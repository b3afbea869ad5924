package kakehashi.server.backup;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import kakehashi.domain.settings.OwnerOnly;

/**
 * Adds a key to a keyset of values, with which everything is sealed from then on. The keys before it stay and open what
 * they sealed. A keyset of the index is never renewed: what was searched under the old key would be found no more.
 */
public final class KeyRenewal {

    private KeyRenewal() {}

    /**
     * Renews the keyset of a year, or of the {@code office}; the file changes at once and as a whole.
     *
     * @return how many keys the keyset has now
     * @throws Unusable when there is no such keyset, or it cannot be read
     */
    public static int renew(Path keys, String name) throws IOException {
        Path file = keys.resolve(name + ".values.json");
        if (!name.matches("[0-9]{4}|office") || !Files.isReadable(file)) {
            throw new Unusable("There is no keyset of " + name + " in " + keys + ".");
        }
        try {
            KeysetHandle renewed = KeysetHandle.newBuilder(read(file))
                    .setConfiguration(AeadConfig2026.get())
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
            // Before it is used: one that opens nothing must not take the place of one that does.
            renewed.getPrimitive(AeadConfig2026.get(), Aead.class);
            Path draft = OwnerOnly.file(keys.resolve("." + name + ".values.json.new"));
            Files.writeString(
                    draft,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            renewed, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return renewed.size();
        } catch (GeneralSecurityException e) {
            throw new Unusable("The keyset " + file + " cannot be read.");
        }
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    }
}
