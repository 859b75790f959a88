package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.Origin;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.UUID;

/** Makes the origins of the events of one post. */
public final class Origins {

    private final Post post;
    private final String accountId;
    private final String subjectPrefix;

    public Origins(Post post) {
        this.post = post;
        Account account = post.account();
        accountId = account.id().toString();
        subjectPrefix = account.org() + ":" + account.channel() + ":" + accountId + ":";
    }

    /**
     * The origin of one event of the post.
     *
     * @param kind what happened, in the channel's words; together with the id it tells this event from all others
     * @param providerId the provider's id of what happened, unique within account and kind
     * @param sender the stable handle whose events must stay in order
     * @param raw the piece of the body the event is read from
     */
    public Origin of(String kind, String providerId, Instant occurredAt, String sender, String raw) {
        Account account = post.account();
        UUID id = Ids.of(account.org(), account.channel().name(), accountId, kind, providerId);
        return new Origin(
                id,
                account.org(),
                account.channel(),
                account.id(),
                occurredAt,
                post.receivedAt(),
                subjectPrefix + sender,
                raw);
    }

    /** Id of a file of a message: the same attachment of the same message always gets the same. */
    public UUID media(String messageKey, String attachment) {
        Account account = post.account();
        return Ids.of(account.org(), "media", accountId, messageKey, attachment);
    }
}
