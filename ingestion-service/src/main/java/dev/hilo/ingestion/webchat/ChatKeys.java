package dev.hilo.ingestion.webchat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Signs what a browser keeps for us, and checks what a site signed. */
@Component
class ChatKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int LONGEST_TOKEN = 4_096;

    private final JsonMapper json;
    private final SecretKey sessions;

    ChatKeys(@Value("${hilo.secret-key}") String secretKey, JsonMapper json) {
        this.json = json;
        this.sessions = derive(HexFormat.of().parseHex(secretKey));
    }

    /** The session of a visitor as their browser keeps it. */
    String token(Visitor visitor) {
        byte[] body = json.writeValueAsBytes(visitor);
        return base64(body) + "." + base64(mac(sessions, body));
    }

    /** The visitor of a token; nothing if it is none of ours. */
    Optional<Visitor> visitor(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            byte[] body = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(mac(sessions, body), signature)
                    ? Optional.of(json.readValue(body, Visitor.class))
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether the site signed exactly this text. */
    static boolean signed(String secret, String claims, String signature) {
        if (secret.isEmpty()) {
            return false;
        }
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        byte[] expected = mac(new SecretKeySpec(key, HMAC), claims.getBytes(StandardCharsets.UTF_8));
        byte[] hex = HexFormat.of().formatHex(expected).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(hex, signature.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKey key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    private static SecretKey derive(byte[] master) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            HMAC,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master)
                                    .thenExpand("hilo web chat sessions".getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 25 has HKDF (JEP 510)", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
