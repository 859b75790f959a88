package dev.hilo.gateway.app;

import java.security.SecureRandom;
import java.util.Base64;

/** A number that nobody can foresee, by which a page tells its own styles and scripts from slipped-in ones. */
record Nonce(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    static Nonce fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Nonce(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /** What a page with this nonce may do; nothing of it may come from elsewhere. */
    String policy() {
        return "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; ".formatted(value)
                + "img-src 'self' data: blob:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; "
                + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    }
}
