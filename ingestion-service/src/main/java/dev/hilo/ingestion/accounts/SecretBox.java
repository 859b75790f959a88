package dev.hilo.ingestion.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals the secrets of an account with AES-256-GCM. The account's id is part of what is authenticated: sealed secrets
 * copied into another row do not open there.
 */
@Component
final class SecretBox {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();
    private final SecretKey sealing;
    private final SecretKey fingerprinting;

    SecretBox(AccountSettings settings, JsonMapper json) {
        if (!KEY.matcher(settings.secretKey()).matches()) {
            throw new IllegalStateException(
                    "hilo.secret-key (HILO_SECRET_KEY) must be 32 bytes in hex; make one with: openssl rand -hex 32");
        }
        this.json = json;
        byte[] master = HexFormat.of().parseHex(settings.secretKey());
        sealing = derive(master, "channel secrets", "AES");
        fingerprinting = derive(master, "channel fingerprints", "HmacSHA256");
    }

    /** The secrets as they may lie in the database. */
    byte[] seal(UUID account, Map<String, String> secrets) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, account, nonce, json.writeValueAsBytes(secrets));
        byte[] stored = new byte[1 + NONCE_BYTES + sealed.length];
        stored[0] = FORMAT;
        System.arraycopy(nonce, 0, stored, 1, NONCE_BYTES);
        System.arraycopy(sealed, 0, stored, 1 + NONCE_BYTES, sealed.length);
        return stored;
    }

    /**
     * The secrets in clear.
     *
     * @throws IllegalStateException if they were sealed with another key, for another account, or were changed
     */
    Map<String, String> open(UUID account, byte[] stored) {
        if (stored.length <= 1 + NONCE_BYTES || stored[0] != FORMAT) {
            throw new IllegalStateException("account %s: these are no sealed secrets".formatted(account));
        }
        byte[] nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, 1 + NONCE_BYTES, stored.length);
        return json.readValue(run(Cipher.DECRYPT_MODE, account, nonce, sealed), TEXTS);
    }

    /** Tells two requests apart without keeping what they said. */
    byte[] fingerprint(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprinting);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    private byte[] run(int mode, UUID account, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "account %s: its secrets do not open with this hilo.secret-key".formatted(account), wrongKey);
        }
    }

    private static SecretKey derive(byte[] master, String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master)
                                    .thenExpand(("hilo " + purpose).getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 25 has HKDF (JEP 510)", impossible);
        }
    }
}
