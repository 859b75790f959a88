package dev.hilo.ingestion.webchat;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an account of web chat is configured with. Visitors write through {@link ChatController}: nobody posts here. */
@Component
final class WebChatAdapter implements ChannelAdapter {

    /** The sites where the widget may stand, {@code https://shop.example}, several by comma; {@code *} for all. */
    static final String ORIGINS = "allowedOrigins";

    /** With it the site signs who its visitors are. */
    static final String IDENTITY = "identitySecret";

    static final String TITLE = "title";
    static final String GREETING = "greeting";
    static final String COLOUR = "color";
    static final String LANGUAGE = "language";
    static final String ASK = "askContact";

    private static final AccountRules RULES = new AccountRules(
            Set.of(),
            Set.of(IDENTITY),
            Set.of(),
            Set.of(ORIGINS, TITLE, GREETING, COLOUR, LANGUAGE, ASK),
            Set.of("application/json"),
            64 * 1024);

    @Override
    public Channel channel() {
        return Channel.WEBCHAT;
    }

    @Override
    public AccountRules rules(String provider) {
        return RULES;
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return false;
    }

    @Override
    public Reading read(Post post) {
        return Reading.unread("web chat has no webhook", post.body());
    }
}
