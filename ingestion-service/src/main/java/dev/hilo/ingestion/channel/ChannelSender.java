package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.Channel;

/**
 * One channel's way of bringing something to a customer. A new channel brings one beside its {@link ChannelAdapter}.
 */
public interface ChannelSender {

    Channel channel();

    /** How fast the provider lets an account send. */
    SendLimits limits();

    /**
     * Hands the message to the provider and waits for its answer. Runs on a virtual thread of its own, so it may block;
     * what goes wrong is an outcome and no exception.
     */
    SendOutcome send(Outgoing outgoing);
}
