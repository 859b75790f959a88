package dev.hilo.ingestion.webchat;

import dev.hilo.platform.web.Problem;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who the site says its visitor is. The whole text is what was signed, so no claim can be added, taken away or changed.
 *
 * @param id of the user at the site
 * @param expiresAt seconds since 1970; nothing: it holds for ever
 */
record SignedClaims(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Long expiresAt) {

    private static final int LONGEST = 200;

    /**
     * The visitor they tell of.
     *
     * @throws Problem 422 if the text holds no claims, or they are over
     */
    static Visitor visitor(JsonMapper json, String text, UUID account, Instant now, Instant until) {
        SignedClaims claims = read(json, text);
        if (claims.expiresAt() != null && now.getEpochSecond() > claims.expiresAt()) {
            throw Problem.invalid("identity.claims", "expired");
        }
        return new Visitor(
                account,
                "u:" + claims.id(),
                true,
                bounded(claims.name()),
                bounded(claims.email()),
                bounded(claims.phone()),
                until);
    }

    private static SignedClaims read(JsonMapper json, String text) {
        try {
            SignedClaims claims = json.readerFor(SignedClaims.class)
                    .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
            if (claims != null
                    && claims.id() != null
                    && !claims.id().isBlank()
                    && claims.id().length() <= LONGEST) {
                return claims;
            }
        } catch (JacksonException noClaims) {
            throw Problem.invalid("identity.claims", "invalid");
        }
        throw Problem.invalid("identity.claims.id", "required");
    }

    private static String bounded(@Nullable String text) {
        String given = Objects.requireNonNullElse(text, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return given.substring(0, Math.min(given.length(), LONGEST));
    }
}
