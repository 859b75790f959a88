package dev.hilo.identity.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps the secrets of programs as SHA-256. They are long and random, so there is nothing to guess and a slow hash
 * would only slow down every token request.
 */
public final class MachineSecretEncoder implements PasswordEncoder {

    private static final String PREFIX = "{sha256}";

    @Override
    public String encode(@Nullable CharSequence secret) {
        byte[] plain = Objects.requireNonNull(secret).toString().getBytes(StandardCharsets.UTF_8);
        return PREFIX + HexFormat.of().formatHex(sha256().digest(plain));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
        if (secret == null || kept == null) {
            return false;
        }
        return MessageDigest.isEqual(
                encode(secret).getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
