package dev.hilo.ingestion.whatsapp;

import dev.hilo.ingestion.channel.Post;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How Meta proves that a webhook is its own, and asks us to prove that it is ours. */
public final class WhatsAppSignature {

    static final String APP_SECRET = "appSecret";
    static final String VERIFY_TOKEN = "verifyToken";

    private static final String HEADER = "x-hub-signature-256";
    private static final String PREFIX = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int HEX_DIGITS = 64;

    private WhatsAppSignature() {}

    /**
     * Whether a subscription call ({@code GET ?hub.mode&hub.verify_token&hub.challenge}) names our token; then the
     * challenge is answered.
     */
    public static boolean verifies(String mode, String token, Map<String, String> secrets) {
        String expected = secrets.getOrDefault(VERIFY_TOKEN, "");
        return "subscribe".equals(mode) && !expected.isEmpty() && MessageDigest.isEqual(utf8(expected), utf8(token));
    }

    /** Whether the header holds the HMAC-SHA256 of the bytes received, keyed with the app secret. */
    static boolean signed(Post post, Map<String, String> secrets) {
        String header = post.header(HEADER);
        String secret = secrets.getOrDefault(APP_SECRET, "");
        if (secret.isEmpty() || !header.startsWith(PREFIX) || header.length() != PREFIX.length() + HEX_DIGITS) {
            return false;
        }
        String digits = header.substring(PREFIX.length());
        return digits.chars().allMatch(HexFormat::isHexDigit)
                && MessageDigest.isEqual(HexFormat.of().parseHex(digits), hmac(secret, post.body()));
    }

    private static byte[] hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(utf8(secret), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
