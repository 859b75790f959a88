package dev.hilo.gateway.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Makes bytes unreadable, and unchangeable, for whoever has the database but not {@code HILO_SECRET_KEY}. */
@Component
public class Seal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final byte[] PURPOSE = "hilo gateway sessions".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final BytesEncryptor cipher;

    Seal(@Value("${hilo.secret-key}") String secretHex) {
        this.cipher = new AesBytesEncryptor(
                key(parse(secretHex)), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    /** The bytes, sealed. */
    public byte[] close(byte[] plain) {
        return cipher.encrypt(plain);
    }

    /** The bytes that were sealed; nothing if another key sealed them or somebody changed them. */
    public Optional<byte[]> open(byte[] sealed) {
        try {
            return Optional.of(cipher.decrypt(sealed));
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            LOG.info("A stored session cannot be opened with today's HILO_SECRET_KEY; it counts as ended");
            return Optional.empty();
        }
    }

    private static byte[] parse(String secretHex) {
        if (secretHex.length() != 2 * KEY_BYTES) {
            throw new IllegalStateException("HILO_SECRET_KEY has to be 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(secretHex);
    }

    /** A key of its own: what leaks from one use of the secret does not help with the others. */
    private static SecretKey key(byte[] secret) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(PURPOSE, KEY_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK lacks HKDF-SHA256", missing);
        }
    }
}
