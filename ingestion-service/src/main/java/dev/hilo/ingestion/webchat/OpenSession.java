package dev.hilo.ingestion.webchat;

import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives a visitor a session, or the one they had. */
@Component
class OpenSession {

    private static final Duration LIFE = Duration.ofDays(180);

    private final ChatKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    OpenSession(ChatKeys keys, JsonMapper json, Clock clock) {
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a browser asks with.
     *
     * @param session the one it has, if any
     * @param identity who the site says the visitor is, if it says so
     */
    record Request(@Nullable String session, @Nullable Identity identity) {}

    /**
     * The site's word.
     *
     * @param claims JSON text, exactly as it was signed: {@code id}, {@code name}, {@code email}, {@code phone},
     *     {@code expiresAt}
     * @param signature HMAC-SHA256 of the text under the account's {@code identitySecret}, in lower-case hex
     */
    record Identity(@Nullable String claims, @Nullable String signature) {}

    /**
     * A session.
     *
     * @param session to be sent along as {@code X-Chat-Session}
     * @param verified whether the site vouches for the visitor
     */
    record Opened(String session, boolean verified, Map<String, String> settings) {}

    /**
     * Opens it.
     *
     * @throws Problem 403 if the site's word is not signed as it should be
     */
    Opened open(OpenAccount account, Request request) {
        Visitor visitor = request.identity() == null
                ? returning(account.account(), request.session())
                : vouchedFor(account, request.identity());
        return new Opened(keys.token(visitor), visitor.verified(), settings(account.account()));
    }

    /**
     * Who a session belongs to.
     *
     * @throws Problem 401 if it is none of ours, or over
     */
    Visitor visitor(Account account, String session) {
        return known(account, session).orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, "not-authenticated"));
    }

    /** Who was vouched for once is so again only when the site says it again: it may be another user by now. */
    private Visitor returning(Account account, @Nullable String session) {
        Instant until = clock.instant().plus(LIFE);
        return known(account, Objects.requireNonNullElse(session, ""))
                .filter(visitor -> !visitor.verified())
                .map(visitor -> new Visitor(account.id(), visitor.id(), false, "", "", "", until))
                .orElseGet(() -> Visitor.unknown(account.id(), UUID.randomUUID().toString(), until));
    }

    private Visitor vouchedFor(OpenAccount account, Identity identity) {
        String claims = Objects.requireNonNullElse(identity.claims(), "");
        String secret = account.secrets().getOrDefault(WebChatAdapter.IDENTITY, "");
        if (!ChatKeys.signed(secret, claims, Objects.requireNonNullElse(identity.signature(), ""))) {
            throw new Problem(HttpStatus.FORBIDDEN, "identity-not-signed");
        }
        Instant now = clock.instant();
        return SignedClaims.visitor(json, claims, account.account().id(), now, now.plus(LIFE));
    }

    private Optional<Visitor> known(Account account, String session) {
        return keys.visitor(session)
                .filter(visitor -> visitor.account().equals(account.id()))
                .filter(visitor -> visitor.until().isAfter(clock.instant()));
    }

    /** How the widget looks and what it says first. */
    private static Map<String, String> settings(Account account) {
        return account.settings().entrySet().stream()
                .filter(setting -> !setting.getKey().equals(WebChatAdapter.ORIGINS))
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
