package dev.hilo.benchmarks.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256, in lower-case hex. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    /** Not for use by several threads at once. */
    public Hmac(String key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    public String hex(byte[] content) {
        return HexFormat.of().formatHex(mac.doFinal(content));
    }
}
