package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.json.Findings;
import dev.hilo.ingestion.json.Piece;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Telegram as its Bot API posts it: one update a call, vouched for by a shared secret. */
@Component
final class TelegramAdapter implements ChannelAdapter {

    private static final String SECRET_TOKEN = "secretToken";
    private static final String HEADER = "x-telegram-bot-api-secret-token";
    private static final String UPDATE_ID = "update_id";

    /** An update carries no files; the largest are long texts with their entities. */
    private static final int BODY_LIMIT = 1024 * 1024;

    private static final AccountRules RULES = new AccountRules(
            Set.of(SECRET_TOKEN),
            Set.of("botToken"),
            Set.of(),
            Set.of("botUsername"),
            Set.of("application/json"),
            BODY_LIMIT);

    @Override
    public Channel channel() {
        return Channel.TELEGRAM;
    }

    @Override
    public AccountRules rules(String provider) {
        return RULES;
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        String expected = secrets.getOrDefault(SECRET_TOKEN, "");
        return !expected.isEmpty() && MessageDigest.isEqual(utf8(expected), utf8(post.header(HEADER)));
    }

    @Override
    public Reading read(Post post) {
        return Piece.parse(post.body())
                .filter(Piece::isObject)
                .map(update -> read(post, update))
                .orElseGet(() -> Reading.unread("the body is not a JSON object", post.body()));
    }

    /** The member beside the update's id says what kind of update it is; Telegram sends exactly one. */
    private static Reading read(Post post, Piece update) {
        Findings findings = new Findings(post.body());
        List<String> types =
                update.names().stream().filter(name -> !UPDATE_ID.equals(name)).toList();
        if (types.isEmpty() && !update.has(UPDATE_ID)) {
            findings.unread("no update", update);
        }
        types.forEach(
                type -> findings.read(update, whole -> TelegramUpdates.read(TelegramUpdate.of(post, type, whole))));
        return findings.reading();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
