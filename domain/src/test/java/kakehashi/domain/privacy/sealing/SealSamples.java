package kakehashi.domain.privacy.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/** Seals whose keys live in memory. */
public final class SealSamples {

    private SealSamples() {}

    /** The seal of another year each time. */
    public static Seal fresh() {
        try {
            Aead aead = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
            PrfSet prf = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get())
                    .getPrimitive(PrfConfig2026.get(), PrfSet.class);
            return new Seal(aead, prf);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
