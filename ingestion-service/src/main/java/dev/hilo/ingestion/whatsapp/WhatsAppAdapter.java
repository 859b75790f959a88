package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.json.Piece;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** WhatsApp as Meta's Cloud API delivers it. */
@Component
final class WhatsAppAdapter implements ChannelAdapter {

    /** "Webhooks payloads can be up to 3 MB" (Meta, webhooks overview). */
    private static final int BODY_LIMIT = 3 * 1024 * 1024;

    private static final AccountRules RULES = new AccountRules(
            Set.of(WhatsAppSignature.APP_SECRET, WhatsAppSignature.VERIFY_TOKEN),
            Set.of("accessToken"),
            Set.of(),
            Set.of(WhatsAppPost.PHONE_NUMBER_ID, "businessAccountId", "appId", "displayPhoneNumber"),
            Set.of("application/json"),
            BODY_LIMIT);

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public AccountRules rules(String provider) {
        return RULES;
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return WhatsAppSignature.signed(post, secrets);
    }

    @Override
    public Reading read(Post post) {
        return Piece.parse(post.body())
                .filter(Piece::isObject)
                .map(body -> new WhatsAppPost(post).read(body))
                .orElseGet(() -> Reading.unread("the body is not a JSON object", post.body()));
    }
}
