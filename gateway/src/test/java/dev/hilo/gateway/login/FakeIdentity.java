package dev.hilo.gateway.login;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.hilo.gateway.FakeService;
import dev.hilo.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers the token endpoint as identity-service does: codes become tokens, and a refresh token is good for one use.
 */
final class FakeIdentity {

    private static final UUID ORGANISATION = UUID.randomUUID();

    private volatile long lifetime = 300;
    private volatile String nonce = "";
    private volatile int refreshesGiven;
    private volatile int refusals;

    FakeIdentity() {
        FakeService.identity().answersJson((call, count) -> answer(call));
    }

    /** Seconds that the next access tokens live. */
    void tokensLive(long seconds) {
        lifetime = seconds;
    }

    void expect(String expectedNonce) {
        nonce = expectedNonce;
    }

    int refreshesGiven() {
        return refreshesGiven;
    }

    int refusals() {
        return refusals;
    }

    private synchronized String answer(FakeService.Seen call) {
        if (!call.uri().equals("/oauth2/token")) {
            return "{}";
        }
        MultiValueMap<String, String> form = UriComponentsBuilder.fromUriString(
                        "/?" + new String(call.body(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
        if ("refresh_token".equals(form.getFirst("grant_type"))) {
            if (!("refresh-" + refreshesGiven).equals(form.getFirst("refresh_token"))) {
                refusals++;
            }
            refreshesGiven++;
        }
        return """
               {"access_token": "access-%d", "refresh_token": "refresh-%d", "id_token": "%s",
                "token_type": "Bearer", "expires_in": %d, "scope": "openid profile email"}
               """.formatted(refreshesGiven, refreshesGiven, idToken(), lifetime);
    }

    private String idToken() {
        JWTClaimsSet claims = TestTokens.claims(ORGANISATION, "ADMIN", List.of())
                .subject("8d1f2c1e-0000-7000-8000-000000000001")
                .audience("hilo-gateway")
                .claim("nonce", nonce)
                .build();
        return TestTokens.sign(claims);
    }
}
