package dev.hilo.ingestion.publishing;

import dev.hilo.contracts.channel.UnparsedWebhook;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.platform.ids.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes the record of a post that was not understood, whole or in part. Always the whole post is kept: a piece may mean
 * something only beside the others, and what is read twice carries the same ids.
 */
@Component
public class UnparsedPosts {

    /** Stands for the body where it is too large for a record: the body is in the blob store, under the event's id. */
    public static final String BODY_IN_STORE = "hilo-body";

    private static final int LARGEST_IN_A_RECORD = 512 * 1024;
    private static final int MOST_REASONS = 5;
    private static final int LONGEST_REASON = 1_000;

    /** Any other header may hold a secret or says nothing about the content. */
    private static final Set<String> KEPT =
            Set.of("content-transfer-encoding", "date", "mime-version", "user-agent", "x-hub-signature-256");

    /** The event of a post that was put aside; its body is left out where it is too large. */
    UnparsedWebhook of(Post post, String reason) {
        Account account = post.account();
        boolean large = post.body().length > LARGEST_IN_A_RECORD;
        return new UnparsedWebhook(
                Ids.of(account.org(), "unparsed", account.id().toString(), sha256(post.body())),
                account.org(),
                post.receivedAt(),
                account.channel(),
                account.id(),
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                post.contentType(),
                headers(post, large),
                large ? "" : Base64.getEncoder().encodeToString(post.body()));
    }

    /** Whether the event holds its body itself. */
    public static boolean isWhole(UnparsedWebhook event) {
        return !event.headers().containsKey(BODY_IN_STORE);
    }

    /** What an administrator reads: the first few reasons. */
    public static String reason(List<Reading.Unread> unread) {
        String first = unread.stream()
                .map(Reading.Unread::reason)
                .distinct()
                .limit(MOST_REASONS)
                .collect(Collectors.joining("; "));
        return unread.size() > 1 ? "%d: %s".formatted(unread.size(), first) : first;
    }

    private static Map<String, String> headers(Post post, boolean bodyInStore) {
        Map<String, String> kept = post.headers().entrySet().stream()
                .filter(header -> KEPT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (bodyInStore) {
            kept.put(BODY_IN_STORE, "store");
        }
        return kept;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
