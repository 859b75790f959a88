package dev.hilo.contracts;

/** Names of the Kafka topics. An installation may put a prefix in front of all of them. */
public final class Topics {

    /** {@link dev.hilo.contracts.channel.ChannelEvent}s: what providers told us, normalised. */
    public static final String CHANNEL_INBOUND = "channel.inbound";

    /** {@link dev.hilo.contracts.channel.UnparsedWebhook}s: authentic posts that nobody understood yet. */
    public static final String CHANNEL_UNPARSED = "channel.unparsed";

    /** {@link dev.hilo.contracts.channel.ChannelResource}s: accounts and files that messages can be sent with. */
    public static final String CHANNEL_RESOURCES = "channel.resources";

    /** {@link dev.hilo.contracts.channel.OutboundEvent}s: what is to be brought to a customer. */
    public static final String CHANNEL_OUTBOUND = "channel.outbound";

    /** {@link dev.hilo.contracts.contact.ContactEvent}s and {@link dev.hilo.contracts.contact.CompanyEvent}s. */
    public static final String CONTACT_EVENTS = "contact.events";

    /** {@link dev.hilo.contracts.conversation.ConversationEvent}s. */
    public static final String CONVERSATION_EVENTS = "conversation.events";

    /** {@link dev.hilo.contracts.deal.DealEvent}s. */
    public static final String DEAL_EVENTS = "deal.events";

    /** {@link dev.hilo.contracts.task.TaskEvent}s. */
    public static final String TASK_EVENTS = "task.events";

    /** {@link dev.hilo.contracts.identity.IdentityEvent}s. */
    public static final String IDENTITY_EVENTS = "identity.events";

    /** What a consumer could not digest goes to the topic's name with this ending. */
    public static final String DEAD_LETTER_SUFFIX = ".dlt";

    private Topics() {}
}
