package kakehashi.backoffice.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Believes tokens that the provider signed, for us, for one trip, and for now. Keys are fetched when they are needed and
 * kept for a while. Source: OpenID Connect Core 1.0, section 3.1.3.7.
 */
final class IdTokens {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final String PARTY = "azp";

    private final String issuer;
    private final String client;
    private final Set<String> factors;
    private final JWKSource<SecurityContext> keys;

    IdTokens(String issuer, String client, URI keys, String factors) throws OpenIdFailed {
        this.issuer = issuer;
        this.client = client;
        this.factors = Set.copyOf(Arrays.stream(factors.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList());
        try {
            this.keys = JWKSourceBuilder.create(
                            keys.toURL(), new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES))
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException malformed) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
    }

    /** Whom a token names; only when it names the nonce. */
    Proof read(String token, String nonce) throws OpenIdFailed {
        try {
            JWTClaimsSet claims = processor(nonce).process(SignedJWT.parse(token), null);
            if (!isOurs(claims)) {
                throw new OpenIdFailed(OpenIdFailed.Why.TOKEN);
            }
            return new Proof(claims.getSubject(), isFactor(claims));
        } catch (ParseException | BadJOSEException wrong) {
            throw new OpenIdFailed(OpenIdFailed.Why.TOKEN);
        } catch (JOSEException keysOutOfReach) {
            throw new OpenIdFailed(OpenIdFailed.Why.PROVIDER);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(String nonce) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(), keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                client,
                new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build(),
                Set.of("sub", "iat", "exp", "aud")));
        return processor;
    }

    /** Signatures with a key pair alone: a shared secret proves nothing to others, and no signature nothing at all. */
    private static Set<JWSAlgorithm> algorithms() {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        return algorithms;
    }

    /** Whether it was given to us, where it says to whom, as it must when it is for several. */
    private boolean isOurs(JWTClaimsSet claims) throws ParseException {
        String party = claims.getStringClaim(PARTY);
        return party == null ? claims.getAudience().size() == 1 : party.equals(client);
    }

    private boolean isFactor(JWTClaimsSet claims) throws ParseException {
        List<String> said = new ArrayList<>();
        if (claims.getClaim("amr") != null) {
            said.addAll(claims.getStringListClaim("amr"));
        }
        said.add(claims.getStringClaim("acr"));
        return said.stream().anyMatch(each -> each != null && factors.contains(each));
    }
}
