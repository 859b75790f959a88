package dev.hilo.ingestion.email;

import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.Post;
import java.util.Map;
import java.util.Set;

/** The mail as it is, handed on by a mail server of the organisation's own. */
final class RawPosts implements InboundPosts {

    @Override
    public AccountRules rules() {
        return new AccountRules(
                Set.of(),
                SharedSecret.NAMES,
                Set.of(),
                EmailAdapter.SETTINGS,
                Set.of("message/rfc822", "application/octet-stream"),
                EmailAdapter.BODY_LIMIT);
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return SharedSecret.shown(post, secrets);
    }

    @Override
    public Incoming unpack(Post post) {
        return Incoming.raw(post.body(), false);
    }
}
