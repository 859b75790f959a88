package dev.hilo.identity.tokens;

import java.time.Instant;

/**
 * A key as it lies in the database.
 *
 * @param sealed the private key, sealed by {@link KeySeal}, in base64
 * @param signsFrom before this it is only published
 */
record SigningKey(String id, String sealed, Instant createdAt, Instant signsFrom) {}
