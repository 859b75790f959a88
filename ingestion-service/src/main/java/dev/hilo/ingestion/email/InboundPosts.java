package dev.hilo.ingestion.email;

import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.Post;
import java.util.Map;

/** One provider's way of handing on a mail. */
interface InboundPosts {

    AccountRules rules();

    boolean authentic(Post post, Map<String, String> secrets);

    /** Never fails. */
    Incoming unpack(Post post);
}
