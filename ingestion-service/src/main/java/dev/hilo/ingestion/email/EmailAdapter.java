package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Mail, brought by the account's provider. */
@Component
final class EmailAdapter implements ChannelAdapter {

    static final int BODY_LIMIT = 40 * 1024 * 1024;

    /**
     * {@code address}: the account's own, so that what it sent itself is known; {@code trustedAuthServer}: the
     * authserv-id whose Authentication-Results are believed.
     */
    static final Set<String> SETTINGS = Set.of("address", "trustedAuthServer");

    private static final InboundPosts RAW = new RawPosts();

    private static final Map<String, InboundPosts> PROVIDERS = Map.of(
            "raw", RAW,
            "mailgun", new MailgunPosts(),
            "sendgrid", new SendGridPosts(),
            "postmark", new PostmarkPosts(),
            "ses", new SesPosts());

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public AccountRules rules(String provider) {
        return posts(provider).rules().and(MailServer.SECRETS, MailServer.SETTINGS);
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return posts(post.account().provider()).authentic(post, secrets);
    }

    /** Mailgun signs a token and a time, and not the mail. */
    @Override
    public String singleUseToken(Post post) {
        return "mailgun".equals(post.account().provider()) ? FormFields.of(post).text("token") : "";
    }

    @Override
    public Reading read(Post post) {
        return switch (posts(post.account().provider()).unpack(post)) {
            case Incoming.Arrived arrived -> new MailReading(post, arrived).read();
            case Incoming.Told told -> MailNotices.of(post, told);
            case Incoming.NotUnderstood(String reason) -> Reading.unread(reason, post.body());
        };
    }

    private static InboundPosts posts(String provider) {
        return PROVIDERS.getOrDefault(provider, RAW);
    }
}
