package dev.hilo.ingestion.webhooks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.channel.Post;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where a signature covers a token and not the content (Mailgun), the token may vouch for one content only. The same
 * post again is a provider's retry and welcome; another content under a token that was used is somebody else's.
 */
@Component
final class SingleUse {

    private final Cache<Use, ByteBuffer> uses = Caffeine.newBuilder()
            .maximumSize(100_000)
            // Providers retry for hours; a token older than that is refused for its age by the adapter.
            .expireAfterWrite(Duration.ofHours(12))
            .build();

    /** False if the post's token was used for another content. */
    boolean permits(OpenAccount account, Post post) {
        String token = account.adapter().singleUseToken(post);
        if (token.isEmpty()) {
            return true;
        }
        ByteBuffer content = ByteBuffer.wrap(sha256(post.body()));
        return content.equals(uses.get(new Use(account.account().id(), token), _ -> content));
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private record Use(UUID account, String token) {}
}
