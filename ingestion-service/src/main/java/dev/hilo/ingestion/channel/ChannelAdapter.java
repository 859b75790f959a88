package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.Channel;
import java.util.Map;

/** One channel's way of speaking. A new channel is a package with one of these; nothing else changes. */
public interface ChannelAdapter {

    Channel channel();

    /** What an account of this channel must and may be configured with. */
    AccountRules rules(String provider);

    /**
     * Whether the post comes from whom it says, decided on the raw bytes in constant time.
     *
     * @param secrets the account's, in clear
     */
    boolean authentic(Post post, Map<String, String> secrets);

    /**
     * What vouches for one content only where a signature does not cover the content itself; empty where it does. Asked
     * after {@link #authentic}.
     */
    default String singleUseToken(Post post) {
        return "";
    }

    /**
     * Every event the post holds. Pure and total: no I/O, and no input makes it throw; what cannot be understood is
     * told in {@link Reading#unread()}.
     */
    Reading read(Post post);
}
