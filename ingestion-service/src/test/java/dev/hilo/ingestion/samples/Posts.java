package dev.hilo.ingestion.samples;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.channel.Post;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Webhook calls of the channels that post JSON. */
public final class Posts {

    public static final Instant RECEIVED = Instant.parse("2026-05-01T10:00:00Z");

    private static final UUID ORG = new UUID(1, 1);
    private static final UUID ACCOUNT = new UUID(2, 2);

    private Posts() {}

    public static Post of(Channel channel, byte[] body) {
        return of(channel, body, Map.of(), Map.of());
    }

    public static Post of(Channel channel, String json) {
        return of(channel, json.getBytes(StandardCharsets.UTF_8));
    }

    public static Post of(Channel channel, byte[] body, Map<String, String> headers, Map<String, String> settings) {
        Account account = new Account(ACCOUNT, ORG, channel, "key", "", settings);
        return new Post(account, RECEIVED, "application/json", headers, body);
    }
}
