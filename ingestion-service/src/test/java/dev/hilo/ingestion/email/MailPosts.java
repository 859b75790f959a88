package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Words the tests of this package share. */
final class MailPosts {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private MailPosts() {}

    static Account account(String provider, Map<String, String> settings) {
        return new Account(new UUID(1, 2), new UUID(3, 4), Channel.EMAIL, "mail", provider, settings);
    }

    static Post post(String provider, String contentType, byte[] body) {
        return new Post(account(provider, Map.of()), NOW, contentType, Map.of(), body);
    }

    static Post raw(String message) {
        return raw(message, Map.of());
    }

    static Post raw(String message, Map<String, String> settings) {
        return new Post(
                account("raw", settings),
                NOW,
                "message/rfc822",
                Map.of(),
                message.replace("\n", "\r\n").getBytes(UTF_8));
    }

    static Reading read(Post post) {
        return new EmailAdapter().read(post);
    }

    static MessageReceived message(Post post) {
        Reading reading = read(post);
        return (MessageReceived) List.copyOf(reading.events()).getFirst();
    }

    static Mail mail(String message) {
        return Mail.parse(message.replace("\n", "\r\n").getBytes(UTF_8));
    }
}
