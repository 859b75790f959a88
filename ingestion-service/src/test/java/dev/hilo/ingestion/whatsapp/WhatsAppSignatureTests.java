package dev.hilo.ingestion.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.samples.Posts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatsAppSignatureTests {

    private static final String BODY = "what do ya want for nothing?";

    /** HMAC-SHA256 of the body with the key "Jefe": RFC 4231, test case 2. */
    private static final String HMAC = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private static final Map<String, String> SECRETS = Map.of("appSecret", "Jefe", "verifyToken", "tóken");

    private final WhatsAppAdapter adapter = new WhatsAppAdapter();

    @Test
    void the_hmac_of_the_raw_bytes_is_authentic() {
        assertThat(adapter.authentic(signed("sha256=" + HMAC), SECRETS)).isTrue();
        assertThat(adapter.authentic(signed("sha256=" + HMAC.toUpperCase()), SECRETS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256=",
                HMAC,
                "sha1=" + HMAC,
                "sha256=" + HMAC + "00",
                "sha256=zzdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3844"
            })
    void anything_else_is_not(String header) {
        assertThat(adapter.authentic(signed(header), SECRETS)).isFalse();
    }

    @Test
    void without_a_secret_nothing_is_authentic() {
        assertThat(adapter.authentic(signed("sha256=" + HMAC), Map.of())).isFalse();
        assertThat(adapter.authentic(signed("sha256=" + HMAC), Map.of("appSecret", "")))
                .isFalse();
    }

    @Test
    void a_subscription_is_verified_by_our_token() {
        assertThat(WhatsAppSignature.verifies("subscribe", "tóken", SECRETS)).isTrue();
        assertThat(WhatsAppSignature.verifies("subscribe", "token", SECRETS)).isFalse();
        assertThat(WhatsAppSignature.verifies("unsubscribe", "tóken", SECRETS)).isFalse();
        assertThat(WhatsAppSignature.verifies("subscribe", "", Map.of())).isFalse();
    }

    private static Post signed(String header) {
        return Posts.of(
                Channel.WHATSAPP,
                BODY.getBytes(StandardCharsets.UTF_8),
                Map.of("x-hub-signature-256", header),
                Map.of());
    }
}
